import type { BrowserDriver } from './browsers/driver.ts';

/** How long a page may take to be read, ms: the popup itself gives up after this and says so. */
const LIMIT = 12_000;

/**
 * Waits until the popup shows something, then returns its visible text: headings, points, quotes with their speakers,
 * sources. Read from the popup as it stands, so what is printed is what a reader sees.
 */
export async function readPopup(browser: BrowserDriver): Promise<string> {
  return browser.inView(async (limit: number) => {
    const isReady = () => {
      const main = document.querySelector('main');
      return (
        main?.querySelector('h1') && !main.querySelector('[aria-busy="true"]') && !main.closest('[aria-busy="true"]')
      );
    };
    for (const end = Date.now() + limit; !isReady() && Date.now() < end; ) {
      await new Promise((again) => setTimeout(again, 50));
    }
    const main = document.querySelector('main');
    // biome-ignore lint/performance/useDomNodeTextContent: as it is shown, with its lines, is the point
    return main ? main.innerText.replace(/\n{3,}/g, '\n\n') : '';
  }, LIMIT);
}
