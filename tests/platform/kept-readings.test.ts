import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findReading, type KeptReading, keepReading } from '../../platform/kept-readings.ts';
import { digestOf } from '../components/support/digest-of.ts';

const reading: KeptReading = { digest: digestOf(['Words']), fromSelection: false, tabId: 7, isTextOnly: false };

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

test('a kept reading is found by its id, and by no other', async () => {
  const id = await keepReading(reading);
  expect(id && (await findReading(id))).toEqual(reading);
  expect(await findReading('another')).toBeNull();
});

test('of a very long article only the text is kept', async () => {
  const digest = digestOf(['Words'], { article: { html: 'x'.repeat(4_000_001) } });
  const id = await keepReading({ ...reading, digest });
  const kept = id ? await findReading(id) : null;
  expect(kept?.isTextOnly).toBe(true);
  expect(kept?.digest.article.html).toBe('');
  expect(kept?.digest.article.text).toBe('Words');
});

test('when storage is full the oldest reading makes room', async () => {
  const oldest = await keepReading(reading, 1000);
  const newer = await keepReading(reading, 2000);
  const set = fakeBrowser.storage.session.set.bind(fakeBrowser.storage.session);
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('quota')).mockImplementation(set);
  const newest = await keepReading(reading, 3000);
  expect(await findReading(oldest ?? '')).toBeNull();
  expect(await findReading(newer ?? '')).not.toBeNull();
  expect(await findReading(newest ?? '')).not.toBeNull();
});

test('a reading that does not fit even alone is kept without its markup', async () => {
  const set = fakeBrowser.storage.session.set.bind(fakeBrowser.storage.session);
  vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementation(async (values: Record<string, unknown>) => {
    if (JSON.stringify(values).includes('<p data-block')) throw new Error('Session storage quota bytes exceeded');
    return set(values);
  });
  const id = await keepReading(reading);
  expect(id && (await findReading(id))).toMatchObject({ isTextOnly: true, digest: { article: { text: 'Words' } } });
});

test('where nothing can be kept there is no id', async () => {
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('blocked'));
  expect(await keepReading(reading)).toBeNull();
});
