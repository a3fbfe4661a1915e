import { join } from 'node:path';
import { launchChromium } from '../../scripts/browsers/chromium.ts';
import type { BrowserDriver, LaunchOptions } from '../../scripts/browsers/driver.ts';
import { findChromium, findFirefox } from '../../scripts/browsers/find.mjs';
import { launchFirefox } from '../../scripts/browsers/firefox.ts';

const output = join(import.meta.dirname, '..', '..', '.output');

function required(path: string | null, name: string): string {
  if (!path) throw new Error(`${name} is not there: run npm test, which installs it`);
  return path;
}

interface Further extends Partial<Pick<LaunchOptions, 'env' | 'downloads' | 'isPrivate'>> {
  /** Leaves the page open that explains the extension on its first run. */
  readonly isFirstRun?: boolean;
}
type Start = (further?: Further) => Promise<BrowserDriver>;

/** The page of the first run comes to the front by itself: tests begin when it has come and is closed. */
async function afterFirstRun(started: Promise<BrowserDriver>, { isFirstRun, isPrivate }: Further) {
  const browser = await started;
  if (isFirstRun || isPrivate) return browser;
  await browser.followTab('/help.html');
  await browser.closeTabs();
  return browser;
}

/** Both browsers, each with its production build; `env` brings a voice, `isPrivate` a private window. */
export const BROWSERS: readonly (readonly [string, Start])[] = [
  [
    'Chromium',
    (further = {}) =>
      afterFirstRun(
        launchChromium({
          executable: required(findChromium(), 'Chromium'),
          extension: join(output, 'chrome-mv3'),
          headless: true,
          ...further,
        }),
        further,
      ),
  ],
  [
    'Firefox',
    (further = {}) =>
      afterFirstRun(
        launchFirefox({
          executable: required(findFirefox(), 'Firefox'),
          extension: join(output, 'firefox-mv3'),
          headless: true,
          ...further,
        }),
        further,
      ),
  ],
];
