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
