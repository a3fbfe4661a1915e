import { browser } from 'wxt/browser';
import { type ActiveTab, tabOf } from './active-tab.ts';

export interface TabNews {
  /** Another tab came to the front of the window. */
  readonly onFront: (tab: ActiveTab | null) => void;
  /** A tab began to show something, or is done with it. */
  readonly onChanged: (tab: ActiveTab, isDone: boolean) => void;
  readonly onClosed: (tabId: number) => void;
}

/** What happens to the tabs, as far as a browser tells it without the permission `tabs`. Returns the way to stop. */
export function watchTabs(windowId: number, { onFront, onChanged, onClosed }: TabNews): () => void {
  const activated = async (front: { readonly tabId: number; readonly windowId: number }) => {
    if (front.windowId === windowId) onFront(await tabOf(front.tabId));
  };
  const updated = async (id: number, change: { readonly status?: string; readonly url?: string }) => {
    if (change.status === undefined && change.url === undefined) return;
    const tab = await tabOf(id);
    if (tab) onChanged(tab, change.status !== 'loading');
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  browser.tabs.onRemoved.addListener(onClosed);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
    browser.tabs.onRemoved.removeListener(onClosed);
  };
}
