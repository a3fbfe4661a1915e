import { browser } from 'wxt/browser';
import { openFullPageOfTab } from './open-full-page.ts';

/** The name that the manifest gives the command. */
const readFullPage = 'read-full-page';

/** Shortcuts of the whole browser. The one for the popup is the browser's own (`_execute_action`). */
export function registerShortcuts(): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command === readFullPage && tab) await openFullPageOfTab(tab);
  });
}
