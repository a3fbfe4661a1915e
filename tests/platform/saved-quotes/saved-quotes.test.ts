import fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type SavedQuote, savedQuote } from '../../../formats/index.ts';
import { openSavedQuotes, type SavedQuotes } from '../../../platform/saved-quotes/saved-quotes.ts';
import { digestOf, person, quoteAt } from '../../components/support/digest-of.ts';
import { anySavedQuote } from '../../formats/saved/any-saved-quote.ts';
import { freshDatabase } from './fresh-database.ts';

const speech = 'She said: “It is hard.” And: “It is right.”';
const { article } = digestOf([speech]);
function saved(text: string, day: number): SavedQuote {
  const quote = quoteAt(0, speech, text, { speaker: person('Mair Llewellyn', 'National officer') });
  return savedQuote(quote, article, new Date(Date.UTC(2026, 10, day)));
}
const hard = saved('It is hard.', 23);
const right = saved('It is right.', 24);

const opened: SavedQuotes[] = [];
function open(): SavedQuotes {
  const store = openSavedQuotes();
  opened.push(store);
  return store;
}

beforeEach(freshDatabase);
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
});

test('what is saved is there, newest first, for every view', async () => {
  expect(await open().all()).toEqual({ ok: true, value: [] });
  expect(await open().add([hard, right])).toEqual({ ok: true, value: 2 });
  expect(await open().all()).toEqual({ ok: true, value: [right, hard] });
  const known = await open().known([hard.id, 'another']);
  expect(known.ok && [...known.value]).toEqual([hard.id]);
});

test('saving again changes nothing', async () => {
  const store = open();
  await store.add([hard]);
  const later = { ...hard, savedAt: '2027-01-01T00:00:00.000Z' };
  expect(await store.add([later, right, right])).toEqual({ ok: true, value: 1 });
  expect(await store.all()).toEqual({ ok: true, value: [right, hard] });
});

test('deleting takes one, and saving it again brings it back as it was', async () => {
  const store = open();
  await store.add([hard, right]);
  expect(await store.remove([hard.id, 'another'])).toEqual({ ok: true, value: undefined });
  expect(await store.all()).toEqual({ ok: true, value: [right] });
  await store.add([hard]);
  expect(await store.all()).toEqual({ ok: true, value: [right, hard] });
});

test('any quote comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(anySavedQuote, async (one) => {
      freshDatabase();
      const store = open();
      await store.add([one]);
      const all = await store.all();
      expect(all.ok && all.value).toEqual([one]);
    }),
    { numRuns: 50 },
  );
});

test('two windows agree', async () => {
  const [one, two] = [open(), open()];
  const changed = vi.fn();
  const stop = two.watch(changed);
  await one.add([hard]);
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
  expect(await two.all()).toEqual({ ok: true, value: [hard] });
  await one.remove([hard.id]);
  await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(2));
  stop();
});

test('a record that is none of ours is not shown and not deleted', async () => {
  const store = open();
  await store.add([hard]);
  await store.close();
  const raw = await openDB('saved-quotes');
  await raw.put('quotes', { id: 'broken', quote: 'no' });
  raw.close();
  expect(await open().all()).toEqual({ ok: true, value: [hard] });
  const again = await openDB('saved-quotes');
  expect(await again.count('quotes')).toBe(2);
  again.close();
});
