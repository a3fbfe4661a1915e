import { type Browser, browser } from 'wxt/browser';

export interface ActiveTab {
  readonly id: number;
  readonly windowId: number;
  /** null where the browser does not tell it: no access. */
  readonly url: string | null;
  readonly title: string | null;
  readonly isPrivate: boolean;
  /** Firefox tells this of a tab whose address it hides. */
  readonly isReaderView: boolean;
}

function known(tab: Browser.tabs.Tab | undefined): ActiveTab | null {
  if (tab?.id === undefined) return null;
  return {
    id: tab.id,
    windowId: tab.windowId,
    url: tab.url || null,
    title: tab.title || null,
    isPrivate: tab.incognito,
    isReaderView: 'isInReaderMode' in tab && tab.isInReaderMode === true,
  };
}

/** The tab in front in the window of the popup or panel that asks. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return known(tab);
}

/** A tab by its id; null when it is closed. */
export async function tabOf(id: number): Promise<ActiveTab | null> {
  return known(await browser.tabs.get(id).catch(() => undefined));
}

/** Whether the reader lets the extension read files. Firefox has no such switch and says false. */
export async function mayReadFiles(): Promise<boolean> {
  return browser.extension.isAllowedFileSchemeAccess();
}
