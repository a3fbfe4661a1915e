import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { directivesFor } from '../../../platform/on-page/links.ts';

const executeScript = vi.fn();
const passage = { kind: 'quote', block: 'It is hard.', start: 0, end: 11 } as const;

beforeEach(() => {
  vi.useFakeTimers();
  executeScript.mockReset();
  Object.assign(fakeBrowser, { scripting: { executeScript } });
});
afterEach(() => vi.useRealTimers());

test('each passage gets its own directive, or null', async () => {
  executeScript.mockResolvedValue([{ result: [':~:text=It%20is', null] }]);
  expect(await directivesFor(7, [passage, passage])).toEqual([':~:text=It%20is', null]);
});

test.each([
  ['another answer', 'text'],
  ['markup', ['"><script>']],
  ['another address', ['https://evil.example/']],
  ['too few', []],
  ['far too long', [`:~:text=${'a'.repeat(3000)}`]],
])('%s from the page is no directive', async (_name, result) => {
  executeScript.mockResolvedValue([{ result }]);
  expect(await directivesFor(7, [passage])).toEqual([null]);
});

test('a page that is gone has none', async () => {
  executeScript.mockRejectedValue(new Error('No tab with id: 7'));
  expect(await directivesFor(7, [passage])).toEqual([null]);
});

test('a page that does not answer holds nothing up', async () => {
  executeScript.mockReturnValue(new Promise(() => {}));
  const directives = directivesFor(7, [passage]);
  await vi.advanceTimersByTimeAsync(400);
  expect(await directives).toEqual([null]);
});
