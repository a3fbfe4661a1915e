import { browser } from 'wxt/browser';

interface PageAllowed {
  readonly kind: 'page-allowed';
  readonly tabId: number;
}

function isPageAllowed(message: unknown): message is PageAllowed {
  if (typeof message !== 'object' || message === null || !('kind' in message) || !('tabId' in message)) return false;
  return message.kind === 'page-allowed' && typeof message.tabId === 'number';
}

/** Tells the panel beside a tab that the reader has just allowed that tab. True when there is a panel and it reads it. */
export async function handToPanel(tabId: number): Promise<boolean> {
  const message: PageAllowed = { kind: 'page-allowed', tabId };
  // Without a panel nobody listens, and the browsers reject that.
  const answer: unknown = await browser.runtime.sendMessage(message).catch(() => false);
  return answer === true;
}

/** Calls back with each tab that the reader allows; `take` says whether it is this panel's. Returns the way to stop. */
export function onPageAllowed(take: (tabId: number) => boolean): () => void {
  const listener = (
    message: unknown,
    sender: { readonly id?: string; readonly tab?: unknown },
    answer: (isTaken: boolean) => void,
  ) => {
    // Scripts in a page come with a tab; only the popup and the background speak here.
    if (sender.id !== browser.runtime.id || sender.tab !== undefined) return;
    if (isPageAllowed(message) && take(message.tabId)) answer(true);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
