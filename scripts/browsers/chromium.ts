import puppeteer, { type Browser, type Extension, type KeyInput, type Page } from 'puppeteer-core';
import type { BrowserDriver, LaunchOptions } from './driver.ts';

const QUIET = ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const POPUP_LIMIT = 10_000;

class ChromiumDriver implements BrowserDriver {
  readonly name = 'chromium';
  private readonly browser: Browser;
  private readonly extension: Extension;
  private readonly page: Page;
  private shown: Page | null = null;

  constructor(browser: Browser, extension: Extension, page: Page) {
    this.browser = browser;
    this.extension = extension;
    this.page = page;
  }

  async goto(url: string): Promise<void> {
    await this.page.bringToFront();
    await this.page.goto(url, { waitUntil: 'domcontentloaded', timeout: 20_000 });
  }

  async openPopup(): Promise<void> {
    await this.page.bringToFront();
    const address = `chrome-extension://${this.extension.id}/popup.html`;
    const opened = this.browser.waitForTarget((target) => target.url().startsWith(address), { timeout: POPUP_LIMIT });
    await this.extension.triggerAction(this.page);
    this.shown = await (await opened).asPage();
  }

  async closePopup(): Promise<void> {
    await this.shown?.close().catch(() => {});
    this.shown = null;
  }

  private get popup(): Page {
    if (!this.shown) throw new Error('the popup is not open');
    return this.shown;
  }

  inPopup<A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return this.popup.evaluate(fn as (...given: unknown[]) => unknown, ...args) as Promise<T>;
  }

  inPage<A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    return this.page.evaluate(fn as (...given: unknown[]) => unknown, ...args) as Promise<T>;
  }

  async addToPopup(source: string): Promise<void> {
    await this.popup.evaluate(`${source};0`);
  }

  async press(key: string): Promise<void> {
    await this.popup.keyboard.press((key === ' ' ? 'Space' : key) as KeyInput);
  }

  async screenshot(path: string): Promise<void> {
    await this.popup.screenshot({ path: path as `${string}.png` });
  }

  clipboard(): Promise<{ text: string; html: string }> {
    return this.inPopup(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
      return { text: await read('text/plain'), html: await read('text/html') };
    });
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}

/** Chromium with the extension loaded and a blank page open. */
export async function launchChromium({ executable, extension, headless }: LaunchOptions): Promise<BrowserDriver> {
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless,
    // Installing an extension over the protocol needs the pipe; root can't have the sandbox.
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: [...QUIET, '--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const id = await browser.installExtension(extension);
  const installed = (await browser.extensions()).get(id);
  const [page] = await browser.pages();
  if (!installed || !page) throw new Error('Chromium did not load the extension');
  page.on('dialog', (dialog) => void dialog.dismiss());
  const session = await browser.target().createCDPSession();
  const origin = `chrome-extension://${id}`;
  await session.send('Browser.grantPermissions', { origin, permissions: ['clipboardReadWrite'] });
  return new ChromiumDriver(browser, installed, page);
}
