import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { capture } from '../../platform/capture.ts';

const executeScript = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  executeScript.mockReset();
  Object.assign(fakeBrowser, { scripting: { executeScript } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.resetModules();
});

test('the script’s value comes back, injected without waiting for the page', async () => {
  executeScript.mockResolvedValue([{ result: 'digest' }]);
  expect(await capture({ tabId: 7, selectionIn: null })).toEqual({ kind: 'value', value: 'digest' });
  expect(executeScript).toHaveBeenCalledWith({
    target: { tabId: 7, frameIds: [0] },
    files: ['/content-scripts/capture.js'],
    injectImmediately: true,
  });
});

test('the script’s words are handed to it before it runs', async () => {
  const words = { 'engine/words/reports.ts': ['reports?'] };
  vi.resetModules();
  vi.stubGlobal('fetch', async () => ({ json: async () => words }));
  executeScript.mockResolvedValue([{ result: 'digest' }]);
  const fresh = await import('../../platform/capture.ts');
  expect(await fresh.capture({ tabId: 7, selectionIn: 3 })).toEqual({ kind: 'value', value: 'digest' });
  const target = { tabId: 7, frameIds: [3] };
  const func = expect.any(Function);
  expect(executeScript.mock.calls.map(([call]) => call)).toEqual([
    { target, func, args: [words, true], injectImmediately: true },
    { target, files: ['/content-scripts/capture.js'], injectImmediately: true },
  ]);
});

test('a refusal comes back with the browser’s message', async () => {
  executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
  expect(await capture({ tabId: 7, selectionIn: null })).toEqual({
    kind: 'refused',
    message: 'Cannot access a chrome:// URL',
  });
});

test('a page that never answers ends at the limit', async () => {
  executeScript.mockReturnValue(new Promise(() => {}));
  const outcome = capture({ tabId: 7, selectionIn: null }, 500);
  await vi.advanceTimersByTimeAsync(500);
  expect(await outcome).toEqual({ kind: 'timed-out' });
});

test('an answer without a frame is a refusal', async () => {
  executeScript.mockResolvedValue([]);
  expect(await capture({ tabId: 7, selectionIn: null })).toEqual({ kind: 'refused', message: 'no frame' });
});
