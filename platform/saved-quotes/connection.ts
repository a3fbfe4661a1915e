import { type Database, openDatabase } from './database.ts';
import { openingFailure, type StoreOutcome, workFailure } from './outcome.ts';

export interface Connection {
  /** Does work on the database. The work may run twice, so doing it again must change nothing. */
  run<T>(work: (database: Database) => Promise<T>): Promise<StoreOutcome<T>>;
  close(): Promise<void>;
}

/** A connection that opens when it is needed, and again when it was closed from outside. */
export function createConnection(): Connection {
  let opened: Promise<Database> | null = null;
  const forget = () => {
    opened = null;
  };
  const open = () => {
    opened ??= openDatabase(forget);
    return opened;
  };

  async function attempt<T>(work: (database: Database) => Promise<T>): Promise<StoreOutcome<T>> {
    let database: Database;
    try {
      database = await open();
    } catch (error) {
      forget();
      return { ok: false, reason: openingFailure(error) };
    }
    try {
      return { ok: true, value: await work(database) };
    } catch (error) {
      const reason = workFailure(error);
      if (reason === null) throw error;
      if (reason === 'closed') {
        database.close();
        forget();
      }
      return { ok: false, reason };
    }
  }

  return {
    run: async (work) => {
      const first = await attempt(work);
      return !first.ok && first.reason === 'closed' ? attempt(work) : first;
    },
    close: async () => {
      const database = await opened?.catch(() => null);
      forget();
      database?.close();
    },
  };
}
