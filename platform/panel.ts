import { browser } from 'wxt/browser';

/** Firefox's own API: the types of `wxt/browser` are Chromium's. */
interface SidebarAction {
  open(): Promise<void>;
}

/**
 * Opens the side panel, in Firefox the sidebar, of a window. Only straight from a press, a shortcut or a menu, before
 * anything is awaited: the browsers let nothing else open it. False when they refuse.
 */
export async function openPanel(windowId: number): Promise<boolean> {
  try {
    if ('sidebarAction' in browser) await (browser.sidebarAction as SidebarAction).open();
    else await browser.sidePanel.open({ windowId });
    return true;
  } catch {
    return false;
  }
}
