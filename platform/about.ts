import { browser } from 'wxt/browser';

/** The extension's version, as its manifest states it. */
export function version(): string {
  return browser.runtime.getManifest().version;
}

export interface Shortcut {
  readonly description: string;
  /** As the browser writes it ("Alt+Shift+P"); '' when the reader has removed it. */
  readonly keys: string;
}

/** The shortcuts as they are set in this browser. */
export async function shortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ description, shortcut }) => ({ description: description ?? '', keys: shortcut ?? '' }));
}

/** The operating system, as the browser names it: "win", "mac", "linux", "cros" and others; '' when it does not say. */
export async function operatingSystem(): Promise<string> {
  const { os } = await browser.runtime.getPlatformInfo().catch(() => ({ os: '' }));
  return os;
}

/** Whether this view of the extension itself stands in a private window; Firefox alone opens such views. */
export function isPrivateWindow(): boolean {
  return browser.extension.inIncognitoContext;
}

/** Whether this browser has the permission for a side panel; Firefox's sidebar needs none. */
export function hasSidePanel(): boolean {
  return browser.runtime.getManifest().permissions?.includes('sidePanel') ?? false;
}

/** Opens the browser's own list of shortcuts: the only place where they can be changed. */
export async function changeShortcuts(): Promise<void> {
  // Firefox's own; the types of `wxt/browser` are Chromium's.
  const commands: typeof browser.commands & { openShortcutSettings?: () => Promise<void> } = browser.commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
