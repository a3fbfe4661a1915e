import { type StorageItemKey, storage } from 'wxt/utils/storage';

export interface StoredValue<T> {
  read(): Promise<T>;
  write(value: T): Promise<void>;
  /** Calls back when another view changes the value. Returns the way to stop. */
  watch(changed: (value: T) => void): () => void;
}

/**
 * A value in the extension's storage that survives bad and newer content: `clean` makes a good value of anything.
 * When storage fails the clean empty value is read and nothing is written.
 */
export function storedValue<T>(key: StorageItemKey, clean: (value: unknown) => T): StoredValue<T> {
  return {
    read: async () => clean(await storage.getItem(key).catch(() => null)),
    write: (value) => storage.setItem(key, value).catch(() => undefined),
    watch: (changed) => storage.watch(key, (value) => changed(clean(value))),
  };
}
