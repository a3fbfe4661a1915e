import { browser } from 'wxt/browser';

const key = 'place';

interface KeptPlace {
  readonly url: string;
  /** Scroll position, CSS px. */
  readonly top: number;
}

function isPlace(value: unknown): value is KeptPlace {
  return (
    typeof value === 'object' && value !== null && 'url' in value && 'top' in value && typeof value.top === 'number'
  );
}

/** Keeps how far the reader has come in the page at this address; only the last page's place is kept, for the session. */
export async function keepPlace(url: string, top: number): Promise<void> {
  await browser.storage.session.set({ [key]: { url, top } }).catch(() => undefined);
}

/** The kept place of this page, or 0. */
export async function findPlace(url: string): Promise<number> {
  const stored: Record<string, unknown> = await browser.storage.session.get(key).catch(() => ({}));
  const place = stored[key];
  return isPlace(place) && place.url === url ? place.top : 0;
}
