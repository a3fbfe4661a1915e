import { openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { savedQuote } from '../../../formats/index.ts';
import { openSavedQuotes } from '../../../platform/saved-quotes/saved-quotes.ts';
import { digestOf, quoteAt } from '../../components/support/digest-of.ts';
import { freshDatabase } from './fresh-database.ts';

const speech = 'She said: “It is hard.” And: “It is right.”';
const { article } = digestOf([speech]);
const older = savedQuote(quoteAt(0, speech, 'It is right.'), article, new Date('2026-11-23T10:00:00Z'));
const newer = savedQuote(quoteAt(0, speech, 'It is hard.'), article, new Date('2026-11-24T10:00:00Z'));

/** The database as the first version made it. */
async function firstVersion(records: readonly unknown[]) {
  const database = await openDB('saved-quotes', 1, {
    upgrade: (made) => void made.createObjectStore('quotes', { keyPath: 'id' }),
  });
  for (const record of records) await database.put('quotes', record);
  return database;
}

beforeEach(freshDatabase);

test('a database of the first version keeps every quote, and gives the newest first', async () => {
  (await firstVersion([older, newer])).close();
  const store = openSavedQuotes();
  expect(await store.all()).toEqual({ ok: true, value: [newer, older] });
  expect(await store.add([newer])).toEqual({ ok: true, value: 0 });
  await store.close();
});

test('a broken record of the first version stays where it is', async () => {
  (await firstVersion([older, { id: 'broken', savedAt: 7 }, { id: 'bare' }])).close();
  const store = openSavedQuotes();
  expect(await store.all()).toEqual({ ok: true, value: [older] });
  await store.close();
  const database = await openDB('saved-quotes');
  expect(await database.count('quotes')).toBe(3);
  database.close();
});

test('a window of the first version that does not let go is told, and its quotes come once it is closed', async () => {
  const holding = await firstVersion([older]);
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const store = openSavedQuotes();
  const asked = store.all();
  await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
  await vi.advanceTimersByTimeAsync(3000);
  vi.useRealTimers();
  expect(await asked).toEqual({ ok: false, reason: 'held' });
  holding.close();
  expect(await store.all()).toEqual({ ok: true, value: [older] });
  await store.close();
});
