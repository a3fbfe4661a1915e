import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { cleanSyncChoice, registerSync } from '../../platform/sync-settings.ts';

const { local, sync } = fakeBrowser.storage;
const theme = async (area: { get(key: string): Promise<object> }) =>
  ((await area.get('settings')) as { settings?: object }).settings;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  registerSync();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(1500);

test('nothing leaves this device unless the reader wants it', async () => {
  await local.set({ settings: { theme: 'dark' } });
  await settle();
  expect(await theme(sync)).toBeUndefined();
  await sync.set({ settings: { theme: 'sepia' } });
  await settle();
  expect(await theme(local)).toEqual({ theme: 'dark' });
});

test('switched on, the first device gives its settings and every change after', async () => {
  await local.set({ settings: { theme: 'dark' } });
  await local.set({ sync: { isOn: true } });
  await settle();
  expect(await theme(sync)).toEqual({ theme: 'dark' });
  await local.set({ settings: { theme: 'light' } });
  await settle();
  expect(await theme(sync)).toEqual({ theme: 'light' });
});

test('a further device takes what the account has, a newer version’s fields included', async () => {
  await local.set({ settings: { theme: 'dark' } });
  await sync.set({ settings: { version: 99, theme: 'sepia', shape: 'round' } });
  await local.set({ sync: { isOn: true } });
  await settle();
  expect(await theme(local)).toEqual({ version: 99, theme: 'sepia', shape: 'round' });
  await sync.set({ settings: { theme: 'light' } });
  await settle();
  expect(await theme(local)).toEqual({ theme: 'light' });
});

test('rubbish in the account never takes the place of settings', async () => {
  await local.set({ settings: { theme: 'dark' }, sync: { isOn: true } });
  await settle();
  for (const bad of ['text', 7, null, []]) {
    await sync.set({ settings: bad });
    await settle();
    expect(await theme(local)).toEqual({ theme: 'dark' });
  }
});

test('switched off, the account keeps nothing and this device everything', async () => {
  await local.set({ settings: { theme: 'dark' } });
  await local.set({ sync: { isOn: true } });
  await settle();
  await local.set({ sync: { isOn: false } });
  await settle();
  expect(await theme(sync)).toBeUndefined();
  expect(await theme(local)).toEqual({ theme: 'dark' });
});

test('settings that another device takes out of the account stay on this one', async () => {
  await local.set({ settings: { theme: 'dark' }, sync: { isOn: true } });
  await settle();
  await sync.remove('settings');
  await settle();
  expect(await theme(local)).toEqual({ theme: 'dark' });
});

test('an account that refuses is tried again with the next change', async () => {
  await local.set({ sync: { isOn: true } });
  await settle();
  vi.spyOn(sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  await local.set({ settings: { theme: 'dark' } });
  await settle();
  expect(await theme(sync)).toBeUndefined();
  await local.set({ settings: { theme: 'light' } });
  await settle();
  expect(await theme(sync)).toEqual({ theme: 'light' });
});

test('anything but a clear yes is a no', () => {
  for (const value of [undefined, null, 1, 'on', {}, { isOn: 'yes' }, []])
    expect(cleanSyncChoice(value).isOn).toBe(false);
  expect(cleanSyncChoice({ isOn: true }).isOn).toBe(true);
});
