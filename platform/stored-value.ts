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
  let waiting = 0;
  let written: Promise<unknown> = Promise.resolve();
  const raw = async (): Promise<unknown> => {
    const stored: Record<string, unknown> | null = await browser.storage.local.get(key).catch(() => null);
    // While this view is writing, what comes back is older than what it knows.
    if (stored && watching > 0 && waiting === 0) known = { raw: stored[key] };
    return stored?.[key];
  };
  const put = async (stored: unknown, change: Partial<T>): Promise<void> => {
    const next = { ...(isObject(stored) ? stored : clean(undefined)), ...change };
    if (known) known = { raw: next };
    await browser.storage.local.set({ [key]: next });
  };
  // Where nothing is known, one after the other: each change is made upon what the one before has stored.
  const merge = (change: Partial<T>): Promise<void> =>
    known ? put(known.raw, change) : written.then(raw).then((stored) => put(stored, change));
  return {
    read: async () => clean(await raw()),
    write: async (change) => {
      waiting++;
      written = Promise.allSettled([written, merge(change)]);
      await written;
      waiting--;
      // What another view has stored in between was not listened to.
      if (waiting === 0 && known) await raw();
    },
    watch: (changed) => {
      const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        if (area !== 'local' || !(key in changes) || waiting > 0) return;
        known = { raw: changes[key]?.newValue };
        changed(clean(known.raw));
      };
      browser.storage.onChanged.addListener(onChanged);
      watching++;
      return () => {
        browser.storage.onChanged.removeListener(onChanged);
        watching--;
        if (watching === 0) known = null;
      };
    },
  };
}
