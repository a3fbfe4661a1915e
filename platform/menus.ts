import { browser } from 'wxt/browser';
import { openFullPageOfTab } from './open-full-page.ts';

export interface MenuNames {
  readonly page: string;
  readonly selection: string;
}

/**
 * The entries of the page's own menu. A selection is read as the article by the capture script itself, so both entries
 * do the same. Nothing happens without the permission `contextMenus`.
 */
export function registerMenus(names: MenuNames): void {
  if (!browser.contextMenus) return;
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: 'page', title: names.page, contexts: ['page'] });
    browser.contextMenus.create({ id: 'selection', title: names.selection, contexts: ['selection'] });
  });
  browser.contextMenus.onClicked.addListener(async (_info, tab) => {
    if (tab) await openFullPageOfTab(tab);
  });
}
