import { browser } from 'wxt/browser';
import type { Passage } from './passage.ts';

declare global {
  var plainspokenDirectives: ((passages: readonly Passage[]) => (string | null)[]) | undefined;
}

/** A little more than the script gives itself: a page that is gone or busy must not hold a copy up. */
const limitMs = 400;

async function ask(tabId: number, passages: readonly Passage[]): Promise<unknown> {
  const target = { tabId };
  await browser.scripting.executeScript({ target, files: ['/content-scripts/fragment.js'], injectImmediately: true });
  const func = (wanted: readonly Passage[]) => globalThis.plainspokenDirectives?.(wanted) ?? [];
  const [frame] = await browser.scripting.executeScript({ target, func, args: [passages] });
  return frame?.result;
}

/**
 * The directives that make an address lead to passages on the page in a tab, in their order; null for each that has
 * none. Never rejects, and answers within half a second.
 */
export async function directivesFor(tabId: number, passages: readonly Passage[]): Promise<(string | null)[]> {
  const late = new Promise((resolve) => setTimeout(resolve, limitMs, null));
  const answer = await Promise.race([ask(tabId, passages).catch(() => null), late]);
  const given: readonly unknown[] = Array.isArray(answer) ? answer : [];
  return passages.map((_, index) => {
    const directive = given[index];
    // What comes from the page is not trusted: nothing but an encoded directive may go into an address.
    return typeof directive === 'string' && /^:~:text=[\w%.,!~*'()-]{1,2000}$/.test(directive) ? directive : null;
  });
}
