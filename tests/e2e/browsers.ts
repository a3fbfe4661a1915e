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

type Further = Partial<Pick<LaunchOptions, 'env' | 'downloads' | 'isPrivate'>>;
type Start = (further?: Further) => Promise<BrowserDriver>;

/** Both browsers, each with its production build; `env` brings a voice, `isPrivate` a private window. */
export const BROWSERS: readonly (readonly [string, Start])[] = [
  [
    'Chromium',
    (further) =>
      launchChromium({
        executable: required(findChromium(), 'Chromium'),
        extension: join(output, 'chrome-mv3'),
        headless: true,
        ...further,
      }),
  ],
  [
    'Firefox',
    (further) =>
      launchFirefox({
        executable: required(findFirefox(), 'Firefox'),
        extension: join(output, 'firefox-mv3'),
        headless: true,
        ...further,
      }),
  ],
];
