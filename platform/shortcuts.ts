import { browser } from 'wxt/browser';
import { openFullPageOfTab } from './open-full-page.ts';
import { openPanel } from './panel.ts';
import { handToPanel } from './panel-messages.ts';

/**
 * Shortcuts of the whole browser, by the names that the manifest gives the commands. The one for the popup is the
 * browser's own (`_execute_action`).
 */
export function registerShortcuts(): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (!tab) return;
    if (command === 'read-full-page') await openFullPageOfTab(tab);
    if (command !== 'read-panel') return;
    await openPanel(tab.windowId);
    // A panel that was open already has to be told; one that opens now reads by itself.
    if (tab.id !== undefined) await handToPanel(tab.id);
  });
}
