import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';

/** An empty IndexedDB, as in a new profile. */
export function freshDatabase(): void {
  globalThis.indexedDB = new IDBFactory();
}
