import { browser } from 'wxt/browser';
import { keepReading } from './kept-readings.ts';
import type { ReadingState } from './reading-state.ts';

type Article = Extract<ReadingState, { kind: 'article' }>;

async function openReader(query: string, tabId: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/reader.html?${query}`), openerTabId: tabId });
}

/**
 * Opens a reading in a tab of its own, beside the tab it was read from. Where it could not be kept for that, the new tab
 * reads the page itself.
 */
export async function openFullPage({ digest, fromSelection }: Article, tabId: number): Promise<void> {
  const id = await keepReading({ digest, fromSelection, tabId, isTextOnly: false });
  await openReader(id === null ? `tab=${tabId}` : `id=${encodeURIComponent(id)}`, tabId);
}

interface AllowedTab {
  readonly id?: number | undefined;
  readonly incognito: boolean;
}

/**
 * Opens the full page for a tab that the reader has just allowed by a shortcut or a menu; it reads the tab itself, or
 * what is selected in one of its frames. In a
 * private window the popup opens instead: an extension's own page would open in a window that is not private.
 */
export async function openFullPageOfTab(tab: AllowedTab, selectionIn: number | null = null): Promise<void> {
  if (tab.incognito) await browser.action.openPopup().catch(() => undefined);
  else if (tab.id !== undefined)
    await openReader(selectionIn === null ? `tab=${tab.id}` : `tab=${tab.id}&selection=${selectionIn}`, tab.id);
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
