import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { nextTask } from '../../platform/next-task.ts';
import { readActiveTab } from '../../platform/read-tab.ts';
import { digestOf } from '../components/support/digest-of.ts';
import { readingOf } from './reading-of.ts';

const executeScript = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  executeScript.mockReset();
  Object.assign(fakeBrowser, {
    scripting: { executeScript },
    extension: { isAllowedFileSchemeAccess: async () => false },
  });
  tab({ id: 7, url: 'https://news.example.org/story', title: 'Story' });
});
afterEach(() => vi.useRealTimers());

function tab(fields: object): void {
  Object.assign(fakeBrowser.tabs, { query: async () => [fields] });
}

/** Lets time pass, ms, and what is done in it; timers alone are not real. */
async function pass(time: number): Promise<void> {
  for (let past = 0; past < time; past += 50) {
    await vi.advanceTimersByTimeAsync(50);
    await nextTask();
  }
}

function page(isLoading: boolean) {
  const result = { ok: true, reading: readingOf(digestOf(['Words'])) };
  return [{ result: { result, contentType: 'text/html', isLoading, fromSelection: false } }];
}

test('a page that is there is read once', async () => {
  executeScript.mockResolvedValue(page(false));
  expect(await readActiveTab()).toMatchObject({ kind: 'article', partial: false });
  expect(executeScript).toHaveBeenCalledTimes(1);
});

test('a page that is still coming is read again until it is whole', async () => {
  executeScript.mockResolvedValueOnce(page(true)).mockResolvedValueOnce(page(true)).mockResolvedValue(page(false));
  const reading = readActiveTab();
  await pass(2000);
  expect(await reading).toMatchObject({ kind: 'article', partial: false });
  expect(executeScript).toHaveBeenCalledTimes(3);
});

test('a page that never ends is shown as far as it came', async () => {
  executeScript.mockImplementation(async () => page(true));
  const reading = readActiveTab();
  await pass(4000);
  expect(await reading).toMatchObject({ kind: 'article', partial: true });
});

test('a tab whose address is hidden gets no long wait', async () => {
  tab({ id: 7 });
  executeScript.mockReturnValue(new Promise(() => {}));
  const reading = readActiveTab();
  await pass(1000);
  expect(await reading).toEqual({ kind: 'problem', problem: 'browserPage' });
});

test('no tab at all is told', async () => {
  Object.assign(fakeBrowser.tabs, { query: async () => [] });
  expect(await readActiveTab()).toEqual({ kind: 'problem', problem: 'noTab' });
});
