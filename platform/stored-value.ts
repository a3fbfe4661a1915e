import { browser } from 'wxt/browser';

export interface StoredValue<T> {
  read(): Promise<T>;
  /** Writes what has changed and leaves the rest as it is stored. */
  write(change: Partial<T>): Promise<void>;
  /** Calls back when another view changes the value. Returns the way to stop. */
  watch(changed: (value: T) => void): () => void;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A value in `storage.local` that survives bad and newer content: `clean` makes a good value of anything, and what a
 * newer version has stored beside it is still there after a change. When storage fails the clean empty value is read and
 * nothing is written.
 *
 * A view that watches knows what is stored, and a change leaves it in the same turn: a popup may close right behind the
 * press, and what waits for an answer then is lost.
 */
export function storedValue<T extends object>(key: string, clean: (value: unknown) => T): StoredValue<T> {
  let known: { readonly raw: unknown } | null = null;
  let watching = 0;
  let writes = 0;
  let waiting = 0;
  let written: Promise<unknown> = Promise.resolve();
  /** What is stored, and whether it is newer than all that this view has written. */
  const ask = async (): Promise<{ readonly raw: unknown; readonly isLatest: boolean }> => {
    const before = writes;
    const stored: Record<string, unknown> = await browser.storage.local.get(key);
    const isLatest = before === writes && waiting === 0;
    if (isLatest && watching > 0) known = { raw: stored[key] };
    return { raw: stored[key], isLatest };
  };
  const put = async (stored: unknown, change: Partial<T>): Promise<void> => {
    const next = { ...(isObject(stored) ? stored : clean(undefined)), ...change };
    if (known) known = { raw: next };
    await browser.storage.local.set({ [key]: next });
  };
  // Where nothing is known, one after the other: each change is made upon what the one before has stored.
  const merge = (change: Partial<T>): Promise<void> =>
    known ? put(known.raw, change) : written.then(ask).then(({ raw }) => put(raw, change));
  return {
    read: () =>
      ask().then(
        ({ raw }) => clean(raw),
        () => clean(undefined),
      ),
    write: async (change) => {
      writes++;
      waiting++;
      written = Promise.allSettled([written, merge(change)]);
      await written;
      waiting--;
      // What another view has stored in between was not listened to.
      if (waiting === 0 && known) await ask().catch(() => undefined);
    },
    watch: (changed) => {
      let isWatching = true;
      // The event's own value may be older than what was written behind it.
      const follow = async () => {
        const stored = await ask().catch(() => null);
        if (stored?.isLatest && isWatching) changed(clean(stored.raw));
      };
      const onChanged = (changes: Record<string, unknown>, area: string) => {
        if (area === 'local' && key in changes && waiting === 0) void follow();
      };
      // A page that comes back out of the browser's memory has missed what happened meanwhile.
      const onShow = ({ persisted }: PageTransitionEvent) => {
        if (!persisted) return;
        known = null;
        void follow();
      };
      browser.storage.onChanged.addListener(onChanged);
      globalThis.addEventListener('pageshow', onShow);
      watching++;
      return () => {
        if (!isWatching) return;
        isWatching = false;
        browser.storage.onChanged.removeListener(onChanged);
        globalThis.removeEventListener('pageshow', onShow);
        watching--;
        if (watching === 0) known = null;
      };
    },
  };
}
