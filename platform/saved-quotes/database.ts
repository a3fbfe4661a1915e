import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';

const databaseName = 'saved-quotes';

/** Records are what `checkSavedQuote` lets through; an older or broken one may be anything. */
interface Schema extends DBSchema {
  quotes: { key: string; value: { readonly id: string }; indexes: { savedAt: string } };
}

export type Database = IDBPDatabase<Schema>;

type Upgrade = IDBPTransaction<Schema, 'quotes'[], 'versionchange'>;

/** How each version is made of the one before, from an empty database on. Never changed once made: only added to. */
const migrations: readonly ((database: Database, upgrade: Upgrade) => void)[] = [
  (database) => database.createObjectStore('quotes', { keyPath: 'id' }),
  // Newest first without sorting thousands on every opening. A record without a moment is left out of the index.
  (_database, upgrade) => upgrade.objectStore('quotes').createIndex('savedAt', 'savedAt'),
];

/** How long another window may hold an older version open, ms: it closes at once unless it hangs. */
const heldLimit = 3000;

/** Another window holds an older version of the database open. */
export class HeldError extends Error {}

/**
 * Opens the saved quotes at this version. `onGone` tells that the connection is closed from outside: by the browser, or
 * for a newer version in another window. Rejects with the browser's DOMException, or with a HeldError.
 */
export function openDatabase(onGone: () => void): Promise<Database> {
  return new Promise((resolve, reject) => {
    let isLate = false;
    const opening = openDB<Schema>(databaseName, migrations.length, {
      upgrade: (database, oldVersion, _newVersion, upgrade) => {
        for (const migrate of migrations.slice(oldVersion)) migrate(database, upgrade);
      },
      blocked: () => {
        setTimeout(() => {
          isLate = true;
          reject(new HeldError('an older version is open in another window'));
        }, heldLimit);
      },
      blocking: (_current, _next, event) => {
        (event.target as IDBDatabase).close();
        onGone();
      },
      terminated: onGone,
    });
    opening.then((database) => (isLate ? database.close() : resolve(database)), reject);
  });
}
