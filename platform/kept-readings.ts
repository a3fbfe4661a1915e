import { browser } from 'wxt/browser';
import type { Digest } from '../engine/index.ts';

/** A reading that outlives its popup and its tab, as long as the browser session lasts. Never of a private window. */
export interface KeptReading {
  readonly digest: Digest;
  readonly fromSelection: boolean;
  /** The tab it was read from, which may be gone. */
  readonly tabId: number | null;
  /** The article's markup was too large to keep: only its text is there. */
  readonly isTextOnly: boolean;
}

const prefix = 'reading:';
/** `storage.session` holds 10 MB in both browsers; one reading gets at most this many UTF-16 units of it. */
const largest = 4_000_000;

function isKept(value: unknown): value is KeptReading {
  return typeof value === 'object' && value !== null && 'digest' in value;
}

function withoutMarkup(reading: KeptReading): KeptReading {
  const { digest } = reading;
  return { ...reading, isTextOnly: true, digest: { ...digest, article: { ...digest.article, html: '' } } };
}

async function dropOldest(): Promise<boolean> {
  const keys = Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith(prefix));
  const [oldest] = keys.sort();
  if (!oldest) return false;
  await browser.storage.session.remove(oldest);
  return true;
}

async function store(key: string, reading: KeptReading): Promise<boolean> {
  try {
    await browser.storage.session.set({ [key]: reading });
    return true;
  } catch {
    return (await dropOldest()) ? store(key, reading) : false;
  }
}

/** Keeps a reading for the full page. Returns its id, or null when the browser keeps nothing. */
export async function keepReading(reading: KeptReading, now: number = Date.now()): Promise<string | null> {
  // Ids sort by time, so that the oldest can go first.
  const id = `${now.toString(36).padStart(9, '0')}-${crypto.randomUUID().slice(0, 8)}`;
  const kept = reading.digest.article.html.length > largest ? withoutMarkup(reading) : reading;
  if (await store(prefix + id, kept)) return id;
  // Too much even alone: its words matter most.
  return (await store(prefix + id, withoutMarkup(kept))) ? id : null;
}

/** A kept reading; null when the session in which it was kept is over. */
export async function findReading(id: string): Promise<KeptReading | null> {
  const key = prefix + id;
  const stored: Record<string, unknown> = await browser.storage.session.get(key).catch(() => ({}));
  const value = stored[key];
  return isKept(value) ? value : null;
}
