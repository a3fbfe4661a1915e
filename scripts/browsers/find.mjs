// Finds the browsers that tests and the start script drive. Plain JavaScript: the set-up uses it before packages exist.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const CHROMIUM = {
  variable: 'CHROMIUM',
  names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'brave-browser'],
  paths: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};
const FIREFOX = {
  variable: 'FIREFOX',
  names: ['firefox-esr', 'firefox'],
  paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

function find({ variable, names, paths }) {
  const named = process.env[variable];
  if (named) return existsSync(named) ? named : null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...paths];
  return candidates.find((path) => existsSync(path)) ?? null;
}

/** Path of a Chromium, Chrome, Edge or Brave, or null. CHROMIUM names one. */
export const findChromium = () => find(CHROMIUM);
/** Path of a Firefox, or null. FIREFOX names one. */
export const findFirefox = () => find(FIREFOX);
