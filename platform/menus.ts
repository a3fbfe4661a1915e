import { browser } from 'wxt/browser';
import { openFullPageOfTab } from './open-full-page.ts';

export interface MenuNames {
  readonly page: string;
  readonly selection: string;
}

/** Where there can be something to read: not on the browser's own pages. */
const documentUrlPatterns = ['http://*/*', 'https://*/*', 'file:///*'];

async function createMenus({ page, selection }: MenuNames): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: 'page', title: page, contexts: ['page'], documentUrlPatterns });
  browser.contextMenus.create({ id: 'selection', title: selection, contexts: ['selection'], documentUrlPatterns });
}

/** The entries of the page's own menu; made anew with the browser, whose language may have changed. */
export function registerMenus(names: MenuNames): void {
  browser.runtime.onInstalled.addListener(() => createMenus(names));
  browser.runtime.onStartup.addListener(() => createMenus(names));
  browser.contextMenus.onClicked.addListener(async ({ menuItemId, frameId }, tab) => {
    if (tab) await openFullPageOfTab(tab, menuItemId === 'selection' ? (frameId ?? 0) : null);
  });
}
