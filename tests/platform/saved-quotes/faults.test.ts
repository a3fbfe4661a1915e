import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { savedQuote } from '../../../formats/index.ts';
import { openSavedQuotes, type SavedQuotes } from '../../../platform/saved-quotes/saved-quotes.ts';
import { digestOf, quoteAt } from '../../components/support/digest-of.ts';
import { freshDatabase } from './fresh-database.ts';

const speech = 'She said: “It is hard.” And: “It is right.”';
const { article } = digestOf([speech]);
const hard = savedQuote(quoteAt(0, speech, 'It is hard.'), article, new Date('2026-11-24T10:00:00Z'));
const right = savedQuote(quoteAt(0, speech, 'It is right.'), article, new Date('2026-11-24T11:00:00Z'));

let store: SavedQuotes;
beforeEach(async () => {
  freshDatabase();
  store = openSavedQuotes();
  await store.add([hard]);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await store.close();
});

const still = async () => {
  const other = openSavedQuotes();
  const all = await other.all();
  await other.close();
  return all.ok && all.value.map(({ quote }) => quote.text);
};

describe('a full disk', () => {
  test('is told when a write fails, and none of it is half done', async () => {
    const put = IDBObjectStore.prototype.put;
    let written = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value: unknown) {
      if (written++ === 1) throw new DOMException('no room', 'QuotaExceededError');
      return put.call(this, value);
    });
    const more = { ...right, id: 'more' };
    expect(await store.add([right, more])).toEqual({ ok: false, reason: 'full' });
    vi.restoreAllMocks();
    expect(await still()).toEqual(['It is hard.']);
  });

  test('is told when it shows only as the transaction ends', async () => {
    const error = new DOMException('no room', 'QuotaExceededError');
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value: unknown) {
      const request = put.call(this, value);
      const { transaction } = this;
      Object.defineProperty(transaction, 'error', { value: error });
      request.addEventListener('success', () => transaction.abort());
      return request;
    });
    expect(await store.add([right])).toEqual({ ok: false, reason: 'full' });
    vi.restoreAllMocks();
    expect(await still()).toEqual(['It is hard.']);
  });
});

describe('blocked storage', () => {
  test.each([
    [
      'refused',
      () =>
        vi.spyOn(indexedDB, 'open').mockImplementation(() => {
          throw new DOMException('', 'SecurityError');
        }),
    ],
    [
      'not allowed to change',
      () =>
        vi.spyOn(indexedDB, 'open').mockImplementation(() => {
          throw new DOMException('', 'InvalidStateError');
        }),
    ],
  ])('is told: %s', async (_how, block) => {
    await store.close();
    block();
    for (const outcome of [
      await store.all(),
      await store.add([right]),
      await store.remove([hard.id]),
      await store.known([]),
    ])
      expect(outcome).toEqual({ ok: false, reason: 'blocked' });
    vi.restoreAllMocks();
    expect(await still()).toEqual(['It is hard.']);
  });

  test('is told where there is no IndexedDB at all', async () => {
    await store.close();
    const kept = globalThis.indexedDB;
    Reflect.deleteProperty(globalThis, 'indexedDB');
    expect(await store.all()).toEqual({ ok: false, reason: 'blocked' });
    globalThis.indexedDB = kept;
    expect(await store.all()).toEqual({ ok: true, value: [hard] });
  });
});

describe('a connection that closes', () => {
  test('for another window’s newer version lets it pass', async () => {
    const newer = await openDB('saved-quotes', 99);
    newer.close();
    expect(await store.all()).toEqual({ ok: false, reason: 'newer' });
  });

  test('midway opens again, once, and the work is done', async () => {
    const transaction = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(function (this: IDBDatabase) {
      this.close();
      return transaction.call(this, 'quotes');
    });
    expect(await store.add([right])).toEqual({ ok: true, value: 1 });
    expect(await still()).toEqual(['It is right.', 'It is hard.']);
  });

  test('again and again is told', async () => {
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('closing', 'InvalidStateError');
    });
    expect(await store.add([right])).toEqual({ ok: false, reason: 'closed' });
    vi.restoreAllMocks();
    expect(await still()).toEqual(['It is hard.']);
    expect(await store.add([right])).toEqual({ ok: true, value: 1 });
  });
});

test('a database of a newer version is told and left as it is', async () => {
  await store.close();
  const newer = await openDB('saved-quotes', 99, { upgrade: (database) => void database.createObjectStore('more') });
  newer.close();
  expect(await store.all()).toEqual({ ok: false, reason: 'newer' });
  expect(await store.add([right])).toEqual({ ok: false, reason: 'newer' });
  const same = await openDB('saved-quotes', 99);
  expect([...same.objectStoreNames]).toEqual(['more', 'quotes']);
  expect(await same.count('quotes')).toBe(1);
  same.close();
});

test('a bug is no fault of the store and is not hushed up', async () => {
  const broken = { ...right, article: { ...article, title: (() => '') as unknown as string } };
  await expect(store.add([broken])).rejects.toThrow();
  expect(await still()).toEqual(['It is hard.']);
});
