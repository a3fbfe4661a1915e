import { browser } from 'wxt/browser';

/** Shows once how Plainspoken works, when it is installed; an update opens nothing. */
export function registerFirstRun(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/help.html') });
  });
}
