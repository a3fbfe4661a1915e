import { browser } from 'wxt/browser';

export interface StoredValue<T> {
  read(): Promise<T>;
  write(value: T): Promise<void>;
  /** Calls back when another view changes the value. Returns the way to stop. */
  watch(changed: (value: T) => void): () => void;
}

/**
 * A value in `storage.local` that survives bad and newer content: `clean` makes a good value of anything. When storage
 * fails the clean empty value is read and nothing is written.
 */
export function storedValue<T>(key: string, clean: (value: unknown) => T): StoredValue<T> {
  return {
    read: async () => {
      const stored = await browser.storage.local.get(key).catch(() => ({}));
      return clean((stored as Record<string, unknown>)[key]);
    },
    write: (value) => browser.storage.local.set({ [key]: value }).catch(() => undefined),
    watch: (changed) => {
      const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        if (area === 'local' && key in changes) changed(clean(changes[key]?.newValue));
      };
      browser.storage.onChanged.addListener(onChanged);
      return () => browser.storage.onChanged.removeListener(onChanged);
    },
  };
}
