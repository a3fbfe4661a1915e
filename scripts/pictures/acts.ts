import type { BrowserDriver } from '../browsers/driver.ts';

/** Opens the reading settings, whatever the interface's language. */
export function openSettings(browser: BrowserDriver): Promise<void> {
  return browser.inView(() => document.querySelector<HTMLElement>('.toolbar .tool-settings')?.click());
}

/** Follows the link to a section, at once. */
export function jumpTo(browser: BrowserDriver, anchor: string): Promise<void> {
  return browser.inView((hash: string) => {
    document.documentElement.style.scrollBehavior = 'auto';
    location.hash = hash;
  }, anchor);
}
