import { browser } from 'wxt/browser';
import type { PageHighlighter, Passage } from './passage.ts';

/** The same hues as in the reader; told apart by their lines too. */
const style = `
::highlight(plainspoken-quote) { background-color: #fbdcc9; color: #1e1b16; text-decoration: underline dotted 2px #943210; }
::highlight(plainspoken-point) { background-color: #d3e8dc; color: #1e1b16; text-decoration: underline dashed 2px #1f5f47; }
::highlight(plainspoken-source) { background-color: #d6e3f7; color: #1e1b16; text-decoration: underline double 2px #1c4c8c; }
`;

declare global {
  var plainspokenHighlighter: PageHighlighter | undefined;
}

async function prepare(tabId: number): Promise<void> {
  const target = { tabId };
  await browser.scripting.removeCSS({ target, css: style }).catch(() => undefined);
  await browser.scripting.insertCSS({ target, css: style });
  await browser.scripting.executeScript({ target, files: ['/content-scripts/highlight.js'], injectImmediately: true });
}

/**
 * Marks passages on the page in a tab. Returns how many were found there; null when the page cannot be reached any more.
 */
export async function markOnPage(tabId: number, passages: readonly Passage[], scroll: boolean): Promise<number | null> {
  try {
    await prepare(tabId);
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      // Runs in the page's isolated world: nothing from around it exists there.
      func: (wanted: readonly Passage[], isScrolling: boolean) =>
        globalThis.plainspokenHighlighter?.mark(wanted, isScrolling) ?? 0,
      args: [passages, scroll],
    });
    return typeof frame?.result === 'number' ? frame.result : null;
  } catch {
    return null;
  }
}

/** Ends all marks on the page in a tab. */
export async function clearPage(tabId: number): Promise<void> {
  const func = () => globalThis.plainspokenHighlighter?.clear();
  await browser.scripting.executeScript({ target: { tabId }, func }).catch(() => undefined);
}
