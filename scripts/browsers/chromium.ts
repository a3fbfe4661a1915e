import puppeteer, { type Browser, type Extension, type KeyInput, type Page } from 'puppeteer-core';
import type { BrowserDriver, LaunchOptions, MenuEntry, Shortcut } from './driver.ts';

/** As far as the extension's background is driven from here; an event takes `dispatch` beside its public methods. */
declare const chrome: {
  readonly tabs: { query(about: object): Promise<object[]> };
  readonly windows: { create(how: object): Promise<object> };
  readonly commands: { readonly onCommand: { dispatch(command: string, tab: object): void } };
  readonly contextMenus: {
    update(id: string, change: object): Promise<void>;
    readonly onClicked: { dispatch(info: object, tab: object): void };
  };
};

const QUIET = ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
/** How long a view of the extension may take to come, ms. */
const VIEW_LIMIT = 10_000;

/** Beside what every driver does: `view` gives the view's own page, for what only the protocol can do. */
export class ChromiumDriver implements BrowserDriver {
  readonly name = 'chromium';
  private readonly browser: Browser;
  private readonly extension: Extension;
  private readonly isPrivate: boolean;
  private page: Page;
  private shown: Page | null = null;

  constructor(browser: Browser, extension: Extension, page: Page, isPrivate: boolean) {
    this.isPrivate = isPrivate;
    this.browser = browser;
    this.extension = extension;
    this.page = page;
  }

  /** In a fresh tab: a page that never stops loading would hold up the next one in its own. */
  async goto(url: string): Promise<void> {
    // The protocol opens fresh tabs in windows that are not private only.
    if (this.isPrivate) return void (await this.page.goto(url, { waitUntil: 'domcontentloaded' }));
    const [before, page] = [this.page, await this.browser.newPage()];
    page.on('dialog', (dialog) => void dialog.dismiss());
    this.page = page;
    await before.close();
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 20_000 });
  }

  private address(path: string): string {
    return `chrome-extension://${this.extension.id}${path}`;
  }

  private async viewAt(path: string, timeout = VIEW_LIMIT): Promise<Page> {
    const address = this.address(path);
    const target = await this.browser.waitForTarget((one) => one.url().startsWith(address), { timeout });
    return target.asPage();
  }

  async openPopup(): Promise<void> {
    await this.page.bringToFront();
    const opened = this.viewAt('/popup.html');
    await this.extension.triggerAction(this.page);
    this.shown = await opened;
  }

  async closePopup(): Promise<void> {
    if (this.shown?.url().startsWith(this.address('/popup.html'))) await this.shown.close().catch(() => {});
    this.shown = null;
  }

  async openTab(path: string): Promise<void> {
    this.shown = await this.browser.newPage();
    await this.shown.goto(this.address(path));
  }

  async followTab(path: string): Promise<void> {
    this.shown = await this.viewAt(path);
    await this.shown.bringToFront();
  }

  async followPanel(limitMs?: number): Promise<void> {
    this.shown = await this.viewAt('/sidepanel.html', limitMs);
  }

  async closePanel(): Promise<void> {
    const find = () => this.browser.targets().find((one) => one.url().startsWith(this.address('/sidepanel.html')));
    // A panel that the protocol closes leaves the browser waiting for it: it closes itself.
    await (await find()?.asPage())?.evaluate(() => window.close()).catch(() => {});
    while (find()) await new Promise((again) => setTimeout(again, 20));
    this.shown = null;
  }

  async pressAction(): Promise<void> {
    await this.page.bringToFront();
    await this.extension.triggerAction(this.page);
  }

  /** Allows the page as a shortcut or a menu would, then runs a function in the extension's background. */
  private async inBackground<A extends unknown[]>(fn: (...args: A) => Promise<void>, ...args: A): Promise<void> {
    const opened = this.viewAt('/popup.html');
    await this.pressAction();
    // Beside a panel it closes by itself.
    await (await opened).close().catch(() => {});
    const [worker] = await this.extension.workers();
    await worker?.evaluate(fn as (...given: unknown[]) => unknown, ...args);
  }

  async pressShortcut({ command }: Shortcut): Promise<void> {
    await this.inBackground(async (name) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      if (tab) chrome.commands.onCommand.dispatch(name, tab);
    }, command);
  }

  async chooseFromMenu(_selector: string, { id }: MenuEntry): Promise<void> {
    await this.inBackground(async (menuItemId) => {
      // Fails when there is no such entry.
      await chrome.contextMenus.update(menuItemId, {});
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      if (tab) chrome.contextMenus.onClicked.dispatch({ menuItemId, frameId: 0 }, tab);
    }, id);
  }

  async openInFront(url: string): Promise<void> {
    await (await this.browser.newPage()).goto(url, { waitUntil: 'domcontentloaded' });
  }

  async showPage(): Promise<void> {
    await this.page.bringToFront();
  }

  async closePage(): Promise<void> {
    const [before, page] = [this.page, await this.browser.newPage()];
    this.page = page;
    await before.close();
    await this.shown?.bringToFront();
  }

  async closeTabs(): Promise<void> {
    for (const page of await this.browser.pages()) if (page !== this.page) await page.close();
    this.shown = null;
  }

  get view(): Page {
    if (!this.shown) throw new Error('no popup and no page of the extension is open');
    return this.shown;
  }

  inView<A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return this.view.evaluate(fn as (...given: unknown[]) => unknown, ...args) as Promise<T>;
  }

  inPage<A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return this.page.evaluate(fn as (...given: unknown[]) => unknown, ...args) as Promise<T>;
  }

  async addToView(source: string): Promise<void> {
    await this.view.evaluate(`${source};0`);
  }

  async press(key: string): Promise<void> {
    await this.view.keyboard.press((key === ' ' ? 'Space' : key) as KeyInput).catch((error: Error) => {
      // The press itself may close the popup, before the key is up again.
      if (error.name !== 'TargetCloseError') throw error;
    });
  }

  async screenshot(path: string): Promise<void> {
    await this.view.screenshot({ path: path as `${string}.png` });
  }

  clipboard(): Promise<{ text: string; html: string }> {
    return this.inView(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
      return { text: await read('text/plain'), html: await read('text/html') };
    });
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}

/** Opens a private window by the extension itself: the protocol's own private contexts are hidden from extensions. */
async function openPrivateWindow(browser: Browser, extension: Extension): Promise<Page> {
  const known = new Set(browser.targets());
  const worker = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().includes(extension.id),
  );
  await (await worker.worker())?.evaluate(() => chrome.windows.create({ incognito: true, url: 'about:blank#private' }));
  const opened = await browser.waitForTarget((one) => !known.has(one) && one.url() === 'about:blank#private');
  return opened.asPage();
}

/** Chromium with the extension loaded and a blank page open. */
export async function launchChromium({
  executable,
  extension,
  headless,
  downloads,
  env,
  profile,
  isPrivate = false,
}: LaunchOptions): Promise<ChromiumDriver> {
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless,
    // Installing an extension over the protocol needs the pipe; root can't have the sandbox.
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    ...(profile !== undefined && { userDataDir: profile }),
    ...(env && { env: { ...process.env, ...env } }),
    args: [
      ...QUIET,
      '--no-first-run',
      // As readers have them: without a head it is all 800 by 600, which leaves no room for a whole popup.
      '--screen-info={1920x1080}',
      '--window-size=1280,1000',
      ...(env ? ['--enable-speech-dispatcher'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const id = await browser.installExtension(extension, { enabledInIncognito: isPrivate });
  const installed = (await browser.extensions()).get(id);
  const [page] = await browser.pages();
  if (!installed || !page) throw new Error('Chromium did not load the extension');
  const shown = isPrivate ? await openPrivateWindow(browser, installed) : page;
  const session = await browser.target().createCDPSession();
  const origin = `chrome-extension://${id}`;
  await session.send('Browser.grantPermissions', { origin, permissions: ['clipboardReadWrite'] });
  if (downloads) await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  return new ChromiumDriver(browser, installed, shown, isPrivate);
}
