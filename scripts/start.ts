import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { launchChromium } from './browsers/chromium.ts';
import type { BrowserDriver } from './browsers/driver.ts';
import { findChromium, findFirefox } from './browsers/find.mjs';
import { launchFirefox } from './browsers/firefox.ts';
import { readPopup } from './read-popup.ts';
import { type Served, serveFile } from './serve.ts';

const root = join(import.meta.dirname, '..');
const SAMPLE = join(root, 'docs', 'sample', 'union-press-release.html');
const PICTURE = join(root, '.output', 'popup.png');

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

/** The page to open: the sample, a file served on localhost, or an address. */
async function pageToOpen(argument: string | undefined): Promise<Served> {
  if (argument && /^https?:\/\//i.test(argument)) {
    if (!URL.canParse(argument))
      stop(`${argument} is no address that a browser could open. Check it for typing mistakes.`);
    return { url: argument, close: () => {} };
  }
  const file = argument ? resolve(argument) : SAMPLE;
  if (!existsSync(file))
    stop(`There is no file ${argument}. Give the path of an HTML file, or an address with https://.`);
  if (!statSync(file).isFile()) stop(`${argument} is a folder. Give the path of an HTML file in it.`);
  return serveFile(file);
}

function build(browser: 'chrome' | 'firefox'): string {
  console.log('Building the extension…');
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stderr } = spawnSync(process.execPath, [wxt, 'build', '-b', browser, '--mv3'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) stop(`The build failed:\n${stderr}`);
  return join(root, '.output', `${browser}-mv3`);
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function launch(headless: boolean): Promise<BrowserDriver> {
  const chromium = findChromium();
  if (chromium) return launchChromium({ executable: chromium, extension: build('chrome'), headless });
  const firefox = findFirefox();
  if (!firefox) stop('No browser was found. Install Chromium, Chrome, Edge or Firefox and run npm start again.');
  return launchFirefox({ executable: firefox, extension: build('firefox'), headless });
}

async function goto(browser: BrowserDriver, url: string): Promise<void> {
  try {
    await browser.goto(url);
  } catch (error) {
    await browser.close();
    stop(
      `${url} could not be opened (${(error as Error).message.split('\n')[0]}). Check the address and the connection.`,
    );
  }
}

/** No display: presses the toolbar button for real, prints what the reader would see and saves a picture of it. */
async function show(browser: BrowserDriver): Promise<void> {
  await browser.openPopup();
  console.log(await readPopup(browser));
  mkdirSync(join(root, '.output'), { recursive: true });
  await browser.screenshot(PICTURE);
  console.log(`\nA picture of the popup: ${relative(process.cwd(), PICTURE) || PICTURE}`);
}

const page = await pageToOpen(process.argv[2]);
const headless = !hasDisplay();
const browser = await launch(headless);
if (headless) {
  // The page of the first run comes to the front by itself, and nobody is there to close it.
  await browser.followTab('/help.html');
  await browser.closeTabs();
}
await goto(browser, page.url);
if (headless) {
  await show(browser);
  await browser.close();
  page.close();
} else {
  console.log(`\n${page.url} is open. Press the Plainspoken button in the toolbar (or Alt+Shift+Q).`);
  console.log('Plainspoken may hide behind the puzzle-piece button. Press Ctrl+C here to end.');
}
