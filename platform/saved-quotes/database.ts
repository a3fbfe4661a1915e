import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

const databaseName = 'saved-quotes';

/** Records are what `checkSavedQuote` lets through; an older or broken one may be anything. */
interface Schema extends DBSchema {
  quotes: { key: string; value: { readonly id: string } };
}

export type Database = IDBPDatabase<Schema>;

/** How each version is made of the one before, from an empty database on. Never changed once released: only added to. */
const migrations: readonly ((database: Database) => void)[] = [
  (database) => database.createObjectStore('quotes', { keyPath: 'id' }),
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
      upgrade: (database, oldVersion) => {
        for (const migrate of migrations.slice(oldVersion)) migrate(database);
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
