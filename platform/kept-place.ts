import { browser } from 'wxt/browser';

const key = 'place';

export interface KeptPlace {
  readonly url: string;
  /** Scroll position, CSS px. */
  readonly top: number;
  /** What stood first in sight, as a selector, and how far below the window's upper edge, CSS px. */
  readonly anchor: { readonly selector: string; readonly offset: number } | null;
}

function isPlace(value: unknown): value is KeptPlace {
  return (
    typeof value === 'object' && value !== null && 'url' in value && 'top' in value && typeof value.top === 'number'
  );
}

/** Keeps how far the reader has come in the page at this address; only the last page's place is kept, for the session. */
export async function keepPlace(place: KeptPlace): Promise<void> {
  await browser.storage.session.set({ [key]: place }).catch(() => undefined);
}

/** The kept place of this page; null when it was not scrolled. */
export async function findPlace(url: string): Promise<KeptPlace | null> {
  const stored: Record<string, unknown> = await browser.storage.session.get(key).catch(() => ({}));
  const place = stored[key];
  return isPlace(place) && place.url === url && place.top > 0 ? place : null;
}
