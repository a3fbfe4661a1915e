import { join } from 'node:path';
import { launchChromium } from '../../scripts/browsers/chromium.ts';
import type { BrowserDriver } from '../../scripts/browsers/driver.ts';
import { findChromium, findFirefox } from '../../scripts/browsers/find.mjs';
import { launchFirefox } from '../../scripts/browsers/firefox.ts';

const output = join(import.meta.dirname, '..', '..', '.output');

function required(path: string | null, name: string): string {
  if (!path) throw new Error(`${name} is not there: run npm test, which installs it`);
  return path;
}

/** Both browsers, each with its production build. */
export const BROWSERS: readonly (readonly [string, () => Promise<BrowserDriver>])[] = [
  [
    'Chromium',
    () =>
      launchChromium({
        executable: required(findChromium(), 'Chromium'),
        extension: join(output, 'chrome-mv3'),
        headless: true,
      }),
  ],
  [
    'Firefox',
    () =>
      launchFirefox({
        executable: required(findFirefox(), 'Firefox'),
        extension: join(output, 'firefox-mv3'),
        headless: true,
      }),
  ],
];
