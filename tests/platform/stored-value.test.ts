import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storedValue } from '../../platform/stored-value.ts';

const clean = (value: unknown) => ({
  on: value !== null && typeof value === 'object' && 'on' in value && value.on === true,
});
const stored = storedValue('settings', clean);

/** Whatever waits for storage has its answer. */
const settled = () => new Promise((done) => setTimeout(done));

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

test('what is written is read again', async () => {
  expect(await stored.read()).toEqual({ on: false });
  await stored.write({ on: true });
  expect(await stored.read()).toEqual({ on: true });
});

test('bad and newer content is read as a good value', async () => {
  for (const bad of ['text', 7, [], { on: 'yes' }, { version: 99, on: null }]) {
    await fakeBrowser.storage.local.set({ settings: bad });
    expect(await stored.read()).toEqual({ on: false });
  }
});

test('what a newer version has stored is still there after a change, and its version too', async () => {
  await fakeBrowser.storage.local.set({ settings: { version: 99, on: 'in a new way', shape: 'round' } });
  await stored.write({});
  expect(await fakeBrowser.storage.local.get('settings')).toEqual({
    settings: { version: 99, on: 'in a new way', shape: 'round' },
  });
  await stored.write({ on: true });
  expect(await fakeBrowser.storage.local.get('settings')).toEqual({
    settings: { version: 99, on: true, shape: 'round' },
  });
});

test('a bad value makes room for a good one', async () => {
  for (const bad of ['text', 7, []]) {
    await fakeBrowser.storage.local.set({ settings: bad });
    await stored.write({ on: true });
    expect(await fakeBrowser.storage.local.get('settings')).toEqual({ settings: { on: true } });
  }
});

test('changes made at once are all kept', async () => {
  const pair = storedValue('pair', (value) => ({ a: 0, b: 0, ...(value as object) }));
  await Promise.all([pair.write({ a: 1 }), pair.write({ b: 2 }), pair.write({ a: 3 })]);
  expect(await pair.read()).toEqual({ a: 3, b: 2 });
});

test('a view that watches sends a change before it goes on: it may close right behind it', async () => {
  await fakeBrowser.storage.local.set({ settings: { shape: 'round' } });
  const stop = stored.watch(() => {});
  await stored.read();
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  const done = stored.write({ on: true });
  expect(set.mock.calls).toEqual([[{ settings: { shape: 'round', on: true } }]]);
  await done;
  stop();
});

test('a view that watches changes what another view has stored, not what it read first', async () => {
  const stop = stored.watch(() => {});
  await stored.read();
  await fakeBrowser.storage.local.set({ settings: { shape: 'round' } });
  await settled();
  const writing = stored.write({ on: true });
  await fakeBrowser.storage.local.set({ settings: { shape: 'oval', on: true } });
  await writing;
  await stored.write({ on: false });
  expect(await fakeBrowser.storage.local.get('settings')).toEqual({ settings: { shape: 'oval', on: false } });
  stop();
});

test('another view’s change is told, cleaned', async () => {
  const seen: unknown[] = [];
  const stop = stored.watch((value) => seen.push(value));
  await fakeBrowser.storage.local.set({ settings: { on: true, extra: 1 } });
  await vi.waitFor(() => expect(seen).toHaveLength(1));
  stop();
  await fakeBrowser.storage.local.set({ settings: { on: false } });
  expect(seen).toEqual([{ on: true }]);
});

test('a change of its own that is told late does not undo the next one', async () => {
  const pair = storedValue('pair', (value) => ({ a: 0, b: 0, c: 0, ...(value as object) }));
  const stop = pair.watch(() => {});
  await pair.read();
  await pair.write({ a: 1 });
  await pair.write({ b: 2 });
  await fakeBrowser.storage.onChanged.trigger({ pair: { newValue: { a: 1, b: 0, c: 0 } } }, 'local');
  await pair.write({ c: 3 });
  expect(await pair.read()).toEqual({ a: 1, b: 2, c: 3 });
  stop();
});

test('a page that comes back out of the browser’s memory reads anew', async () => {
  await fakeBrowser.storage.local.set({ settings: { on: true, shape: 'round' } });
  const seen: unknown[] = [];
  const stop = stored.watch((value) => seen.push(value));
  const older = { settings: { shape: 'square' } };
  // Of several signatures the types know the last, which returns nothing.
  vi.spyOn(fakeBrowser.storage.local, 'get').mockResolvedValueOnce(older as never);
  expect(await stored.read()).toEqual({ on: false });
  globalThis.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  await vi.waitFor(() => expect(seen).toEqual([{ on: true }]));
  await stored.write({ on: false });
  stop();
  expect(await fakeBrowser.storage.local.get('settings')).toEqual({ settings: { on: false, shape: 'round' } });
});

test('what can’t be read is not written over', async () => {
  await fakeBrowser.storage.local.set({ settings: { shape: 'round' } });
  const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('blocked'));
  await stored.write({ on: true });
  get.mockRestore();
  expect(await fakeBrowser.storage.local.get('settings')).toEqual({ settings: { shape: 'round' } });
});

test('storage that fails reads as the empty value and does not throw', async () => {
  const get = fakeBrowser.storage.local.get;
  fakeBrowser.storage.local.get = () => Promise.reject(new Error('blocked'));
  expect(await stored.read()).toEqual({ on: false });
  fakeBrowser.storage.local.get = get;
});
