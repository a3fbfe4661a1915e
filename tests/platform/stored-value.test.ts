import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storedValue } from '../../platform/stored-value.ts';

const clean = (value: unknown) => ({
  on: value !== null && typeof value === 'object' && 'on' in value && value.on === true,
});
const stored = storedValue('settings', clean);

beforeEach(() => fakeBrowser.reset());

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

test('another view’s change is told, cleaned', async () => {
  const seen: unknown[] = [];
  const stop = stored.watch((value) => seen.push(value));
  await fakeBrowser.storage.local.set({ settings: { on: true, extra: 1 } });
  stop();
  await fakeBrowser.storage.local.set({ settings: { on: false } });
  expect(seen).toEqual([{ on: true }]);
});

test('storage that fails reads as the empty value and does not throw', async () => {
  const get = fakeBrowser.storage.local.get;
  fakeBrowser.storage.local.get = () => Promise.reject(new Error('blocked'));
  expect(await stored.read()).toEqual({ on: false });
  fakeBrowser.storage.local.get = get;
});
