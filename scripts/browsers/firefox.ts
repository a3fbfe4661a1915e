import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserDriver, LaunchOptions, MenuEntry, Shortcut } from './driver.ts';
import * as inside from './firefox-inside.ts';
import { Marionette } from './marionette.ts';

/** No first-run pages, no connections of the browser's own, a free port for the protocol. */
const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  'marionette.port': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.disabledForTesting': true,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.aboutwelcome.enabled': false,
  'browser.startup.page': 0,
  'extensions.autoDisableScopes': 0,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};
/** Downloads go to a folder without a question and without a panel that takes the focus. */
function downloadPreferences(folder: string): typeof PREFERENCES {
  return {
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
    'browser.download.always_ask_before_handling_new_types': false,
  };
}

/** How the side panel's path begins. */
const PANEL = '/sidepanel.html';
/** Where Linux looks for a voice: no test depends on whether the machine has one. */
const NO_VOICE = { SPEECHD_ADDRESS: 'unix_socket:/dev/null/none' };
const START_LIMIT = 60_000;

class FirefoxDriver implements BrowserDriver {
  readonly name = 'firefox';
  private readonly marionette: Marionette;
  private readonly process: ChildProcess;
  private readonly profile: string;
  private readonly addon: string;
  /** "popup", or the path that the view's tab begins with. */
  private view = 'popup';

  constructor(marionette: Marionette, process: ChildProcess, profile: string, addon: string) {
    this.marionette = marionette;
    this.process = process;
    this.profile = profile;
    this.addon = addon;
  }

  async goto(url: string): Promise<void> {
    await this.privileged(inside.selectPage);
    await this.marionette.send('Marionette:SetContext', { value: 'content' });
    await this.marionette.send('WebDriver:Navigate', { url });
  }

  /** With `findView` beside it: a function is sent as its source and brings nothing else along. */
  private privileged<A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return this.marionette.run('chrome', `(() => { ${inside.findView}; return ${fn}; })()`, args);
  }

  async openPopup(): Promise<void> {
    await this.privileged(inside.selectPage);
    await this.privileged(inside.clickAction, this.addon);
    await this.privileged(inside.popupOpen);
    this.view = 'popup';
  }

  closePopup(): Promise<void> {
    return this.privileged(inside.closePopup);
  }

  async openTab(path: string): Promise<void> {
    await this.privileged(inside.openTab, this.addon, path);
    await this.followTab(path);
  }

  async followTab(path: string): Promise<void> {
    await this.privileged(inside.followTab, this.addon, path);
    this.view = path;
  }

  async followPanel(limitMs = 10_000): Promise<void> {
    await this.privileged(inside.followPanel, this.addon, limitMs);
    this.view = PANEL;
  }

  async closePanel(): Promise<void> {
    await this.privileged(inside.closePanel);
    this.view = 'popup';
  }

  async pressAction(): Promise<void> {
    await this.showPage();
    await this.privileged(inside.clickAction, this.addon);
  }

  async pressShortcut({ keys }: Shortcut): Promise<void> {
    await this.showPage();
    await this.privileged(inside.pressShortcut, keys);
  }

  async chooseFromMenu(selector: string, { name }: MenuEntry): Promise<void> {
    const [x, y] = await this.inPage((css: string) => {
      const element = document.querySelector(css);
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
      return [Math.round(left + width / 2), Math.round(top + height / 2)] as const;
    }, selector);
    const actions = [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 2 },
      { type: 'pointerUp', button: 2 },
    ];
    await this.marionette.send('Marionette:SetContext', { value: 'content' });
    await this.marionette.send('WebDriver:PerformActions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
    await this.marionette.send('WebDriver:ReleaseActions');
    await this.privileged(inside.chooseFromMenu, name);
  }

  async openInFront(url: string): Promise<void> {
    await this.privileged(inside.openInFront, url);
  }

  showPage(): Promise<void> {
    return this.privileged(inside.selectPage);
  }

  async closePage(): Promise<void> {
    await this.marionette.send('Marionette:SetContext', { value: 'content' });
    const { handle } = (await this.marionette.send('WebDriver:NewWindow', { type: 'tab', focus: false })) as {
      handle: string;
    };
    await this.privileged(inside.replacePage);
    await this.marionette.send('Marionette:SetContext', { value: 'content' });
    await this.marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
  }

  async closeTabs(): Promise<void> {
    await this.privileged(inside.closeTabs);
    this.view = 'popup';
  }

  inView<A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return this.privileged(inside.runInView, this.addon, this.view, String(fn), args) as Promise<T>;
  }

  inPage<A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return this.marionette.run('content', String(fn), args);
  }

  async addToView(source: string): Promise<void> {
    await this.privileged(inside.runInView, this.addon, this.view, `function () { ${source} }`, []);
  }

  press(key: string): Promise<void> {
    return this.privileged(inside.pressKey, this.addon, this.view, key);
  }

  async screenshot(path: string): Promise<void> {
    const picture = await this.privileged(inside.picture, this.addon, this.view);
    writeFileSync(path, Buffer.from(picture, 'base64'));
  }

  clipboard(): Promise<{ text: string; html: string }> {
    return this.privileged(inside.readClipboard);
  }

  async close(): Promise<void> {
    await this.marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
    this.marionette.close();
    await gone(this.process);
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function gone(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null) return;
  const exited = new Promise((done) => process.once('exit', done));
  const late = new Promise((done) => setTimeout(done, 5_000, 'late').unref());
  if ((await Promise.race([exited, late])) === 'late') process.kill('SIGKILL');
}

async function portOf(profile: string): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  for (const end = Date.now() + START_LIMIT; !existsSync(file); ) {
    if (Date.now() > end) throw new Error('Firefox did not start');
    await new Promise((again) => setTimeout(again, 50));
  }
  return Number(readFileSync(file, 'utf8'));
}

/** Opens a private window, which is the one driven from then on. */
async function openPrivateWindow(marionette: Marionette): Promise<void> {
  const { handle } = (await marionette.send('WebDriver:NewWindow', { type: 'window', private: true })) as {
    handle: string;
  };
  await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
}

/** Firefox with the extension loaded for this session, in a profile of its own that is removed on close. */
export async function launchFirefox({
  executable,
  extension,
  headless,
  downloads,
  env,
  isPrivate = false,
}: LaunchOptions): Promise<BrowserDriver> {
  const profile = mkdtempSync(join(tmpdir(), 'plainspoken-firefox-'));
  const preferences = { ...PREFERENCES, ...(downloads && downloadPreferences(downloads)) };
  const lines = Object.entries(preferences).map(([key, value]) => `user_pref("${key}", ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const parameters = [
    '--marionette',
    '--remote-allow-system-access',
    '--no-remote',
    '--new-instance',
    '--profile',
    profile,
  ];
  const child = spawn(executable, headless ? ['--headless', ...parameters] : parameters, {
    stdio: 'ignore',
    env: { ...process.env, ...(env ?? NO_VOICE) },
  });
  const marionette = await Marionette.connect(await portOf(profile));
  await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: { pageLoadStrategy: 'eager' } } });
  await marionette.send('WebDriver:SetTimeouts', { script: 60_000, pageLoad: 20_000 });
  const { value } = (await marionette.send('Addon:Install', {
    path: extension,
    temporary: true,
    ...(isPrivate && { allowPrivateBrowsing: true }),
  })) as { value: string };
  if (isPrivate) await openPrivateWindow(marionette);
  return new FirefoxDriver(marionette, child, profile, value);
}
