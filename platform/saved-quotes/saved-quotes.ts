import type { SavedQuote } from '../../formats/index.ts';
import { ShapeError } from '../shape.ts';
import { allOrNone } from './all-or-none.ts';
import { announceChange, watchChanges } from './changes.ts';
import { checkSavedQuote } from './check.ts';
import { createConnection } from './connection.ts';
import type { StoreOutcome } from './outcome.ts';

/** The quotes that the reader keeps, in this browser's IndexedDB. Nothing here rejects but for a bug. */
export interface SavedQuotes {
  /** Newest first. */
  all(): Promise<StoreOutcome<SavedQuote[]>>;
  /** Which of these ids are saved. */
  known(ids: readonly string[]): Promise<StoreOutcome<ReadonlySet<string>>>;
  /** All of them or, when it fails, none. What is saved already stays as it is. Gives how many are new. */
  add(quotes: readonly SavedQuote[]): Promise<StoreOutcome<number>>;
  remove(ids: readonly string[]): Promise<StoreOutcome<void>>;
  /** Calls back after each change in any window. Returns the way to stop. */
  watch(changed: () => void): () => void;
  close(): Promise<void>;
}

/** A broken record is left where it is, but not shown. */
function readable(records: readonly unknown[]): SavedQuote[] {
  return records.flatMap((record) => {
    try {
      return [checkSavedQuote(record)];
    } catch (error) {
      if (error instanceof ShapeError) return [];
      throw error;
    }
  });
}

/** Changes are told to all views, failures to the one that asked. */
async function told<T>(outcome: Promise<StoreOutcome<T>>): Promise<StoreOutcome<T>> {
  const result = await outcome;
  if (result.ok) announceChange();
  return result;
}

export function openSavedQuotes(): SavedQuotes {
  const connection = createConnection();
  return {
    all: () =>
      connection.run(async (database) => readable((await database.getAllFromIndex('quotes', 'savedAt')).reverse())),
    known: (ids) =>
      connection.run(async (database) => {
        const { store } = database.transaction('quotes');
        const found = await Promise.all(ids.map((id) => store.getKey(id)));
        return new Set(found.filter((id) => id !== undefined));
      }),
    add: (quotes) =>
      told(
        connection.run(async (database) => {
          const change = database.transaction('quotes', 'readwrite');
          const keys = await Promise.all(quotes.map(({ id }) => change.store.getKey(id)));
          const added = quotes.filter((_, index) => keys[index] === undefined);
          await allOrNone(change, added, (quote) => change.store.put(quote));
          return new Set(added.map(({ id }) => id)).size;
        }),
      ),
    remove: (ids) =>
      told(
        connection.run(async (database) => {
          const change = database.transaction('quotes', 'readwrite');
          await allOrNone(change, ids, (id) => change.store.delete(id));
        }),
      ),
    watch: watchChanges,
    close: connection.close,
  };
}
