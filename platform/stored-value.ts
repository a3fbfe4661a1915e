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
 */
export function storedValue<T extends object>(key: string, clean: (value: unknown) => T): StoredValue<T> {
  const raw = async (): Promise<unknown> => {
    const stored: Record<string, unknown> = await browser.storage.local.get(key).catch(() => ({}));
    return stored[key];
  };
  const merge = async (change: Partial<T>): Promise<void> => {
    const stored = await raw();
    await browser.storage.local.set({ [key]: { ...(isObject(stored) ? stored : clean(undefined)), ...change } });
  };
  // One after the other: each change is made upon what the one before has stored.
  let written = Promise.resolve();
  let waiting = 0;
  return {
    read: async () => clean(await raw()),
    write: (change) => {
      waiting++;
      written = written
        .then(() => merge(change))
        .catch(() => undefined)
        .finally(() => waiting--);
      return written;
    },
    watch: (changed) => {
      const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        // While this view is writing, what comes back is older than what it shows.
        if (area === 'local' && key in changes && waiting === 0) changed(clean(changes[key]?.newValue));
      };
      browser.storage.onChanged.addListener(onChanged);
      return () => browser.storage.onChanged.removeListener(onChanged);
    },
  };
}
