/// <reference types="chrome" />
import type { Page } from 'puppeteer-core';
import type { ChromiumDriver } from '../browsers/chromium.ts';
import { importFile } from './acts.ts';
import type { OwnPage, Scene } from './scene.ts';
import { DRAWING } from './site.ts';

/** How long a view may take to show what there is, ms. A page that never ends is given up after 6 s. */
const LIMIT = 12_000;
const MOST_SCREENS = 12;

async function settled(browser: ChromiumDriver): Promise<void> {
  const isReady = () =>
    document.querySelector('main h1') !== null && document.querySelector('main[aria-busy="true"]') === null;
  // A tab that has just come up may lose its first, empty document under the question.
  for (const end = Date.now() + LIMIT; !(await browser.inView(isReady).catch(() => false)) && Date.now() < end; ) {
    await new Promise((again) => setTimeout(again, 50));
  }
}

/** The protocol's own call: puppeteer's wrapper does not know forced colours. */
async function emulate(page: Page, media: Scene['media'] = {}): Promise<void> {
  const session = await page.createCDPSession();
  const features = Object.entries(media).map(([name, value]) => ({ name, value }));
  await session.send('Emulation.setEmulatedMedia', { features });
}

/** Gives the view a window of this size, CSS px. Puppeteer's own call asks for touch as well, which a popup refuses. */
async function resize(page: Page, width: number, height: number, deviceScaleFactor: number): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor, mobile: false });
}

/** Answers the article's pictures itself: nothing leaves this machine. */
async function drawPictures(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Fetch.enable', { patterns: [{ urlPattern: 'https://pictures.example/*' }] });
  session.on('Fetch.requestPaused', ({ requestId }) =>
    session.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: 200,
      responseHeaders: [{ name: 'content-type', value: 'image/svg+xml' }],
      body: Buffer.from(DRAWING).toString('base64'),
    }),
  );
}

async function setUp(browser: ChromiumDriver, { settings = {} }: Scene): Promise<void> {
  await browser.openTab('/options.html');
  await browser.inView(
    async (given: Record<string, unknown>) => {
      await chrome.storage.session.clear();
      indexedDB.deleteDatabase('saved-quotes');
      await chrome.storage.local.set({ settings: given });
    },
    { ...settings },
  );
}

async function openAgain(browser: ChromiumDriver): Promise<void> {
  await browser.inView(() => location.reload());
  await new Promise((gone) => setTimeout(gone, 300));
  await settled(browser);
}

function isOwn(shell: Scene['shell']): shell is OwnPage {
  return shell === 'saved' || shell === 'options' || shell === 'help';
}

/** A page of the extension's own, with what the reader keeps. */
async function openOwn(browser: ChromiumDriver, shell: OwnPage, saved: string | undefined): Promise<void> {
  await browser.openTab(`/${shell}.html`);
  await settled(browser);
  if (saved === undefined) return;
  await importFile(browser, saved);
  // Without what the import says.
  await openAgain(browser);
}

/** Brings the scene's view up, as a reader would: the popup by its toolbar button, the others from there. */
async function open(browser: ChromiumDriver, { shell, name, saved }: Scene): Promise<void> {
  await browser.closeTabs();
  if (isOwn(shell)) return openOwn(browser, shell, saved);
  await browser.openPopup();
  if (name === 'loading') return;
  await settled(browser);
  if (shell === 'popup') return;
  await browser.inView(async (name: string) => {
    const tool = () => document.querySelector<HTMLElement>(name);
    // It comes when the popup knows its tab; and the title takes the focus once it is painted.
    while (!tool() || document.activeElement?.localName !== 'h1') await new Promise((again) => setTimeout(again, 20));
    tool()?.focus();
  }, `.tool-${shell}`);
  // A real press: nothing else may open a panel.
  await browser.press('Enter');
  if (shell === 'page') await browser.followTab('/reader.html');
  else await browser.followPanel();
  await settled(browser);
}

/** Puts a scene on stage. The view that is left can be photographed and examined. */
export async function stage(browser: ChromiumDriver, scene: Scene, origin: string): Promise<void> {
  await browser.closePopup();
  await browser.closePanel();
  await browser.closeTabs();
  if (scene.page) {
    const address = scene.page.startsWith('/') ? origin + scene.page : scene.page.replace('SITE', origin);
    // A page that never ends is never there.
    await Promise.race([browser.goto(address).catch(() => {}), new Promise((waited) => setTimeout(waited, 2_000))]);
  }
  await setUp(browser, scene);
  await open(browser, scene);
  const { view } = browser;
  if (scene.settings?.images) {
    await drawPictures(view);
    // They were asked for, in vain, before anybody drew them.
    await openAgain(browser);
  }
  await emulate(view, scene.media);
  if (scene.window) {
    const [width, height] = scene.window;
    const zoom = scene.zoom ?? 1;
    await resize(view, Math.round(width / zoom), Math.round(height / zoom), zoom);
  }
  await scene.act?.(browser, origin);
  // Fonts come once they are used.
  await browser.inView(async () => {
    await document.fonts.ready;
    await new Promise((drawn) => setTimeout(drawn, 150));
  });
}

/** Scrolls to the next part of the view, with a little of the last one still in sight; false at its end. */
function scrollOn(): boolean {
  const before = scrollY;
  scrollBy({ top: innerHeight - 60, behavior: 'instant' });
  return scrollY > before;
}

/** Pictures of the view, one, or one for each screen of it. A popup is never larger than its window. */
export async function photograph({ view }: ChromiumDriver, { whole = false }: Scene, path: string): Promise<string[]> {
  const files: string[] = [];
  do {
    const file = files.length ? `${path}-${files.length + 1}.png` : `${path}.png`;
    await view.screenshot({ path: file as `${string}.png` });
    files.push(file);
  } while (whole && files.length < MOST_SCREENS && (await view.evaluate(scrollOn)));
  return files;
}
