import { browser } from 'wxt/browser';
import { findReading, type KeptReading, keepReading } from './kept-readings.ts';
import type { ReadingState } from './reading-state.ts';

type Article = Extract<ReadingState, { kind: 'article' }>;

/** Opens a reading in a tab of its own, beside the tab it was read from. False when it could not be kept for that. */
export async function openFullPage(article: Article, tabId: number | null): Promise<boolean> {
  const { digest, fromSelection } = article;
  const id = await keepReading({ digest, fromSelection, tabId, isTextOnly: false });
  if (id === null) return false;
  const beside = tabId === null ? {} : { openerTabId: tabId };
  await browser.tabs.create({ url: browser.runtime.getURL(`/reader.html?id=${encodeURIComponent(id)}`), ...beside });
  return true;
}

/** The reading that this page's address names. */
export async function readingOfPage(address: string): Promise<KeptReading | null> {
  const id = new URL(address).searchParams.get('id');
  return id === null ? null : findReading(id);
}

/** Brings the tab to the front that a reading came from. False when it is gone. */
export async function goToTab(tabId: number): Promise<boolean> {
  try {
    await browser.tabs.update(tabId, { active: true });
    return true;
  } catch {
    return false;
  }
}
