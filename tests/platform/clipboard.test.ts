import { afterEach, expect, test, vi } from 'vitest';
import { copyToClipboard } from '../../platform/clipboard.ts';

const clip = { text: 'words', html: '<p>words</p>' };

class FakeItem {
  readonly items: Record<string, Blob>;
  constructor(items: Record<string, Blob>) {
    this.items = items;
  }
}

function withClipboard(clipboard: object): void {
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
}

afterEach(() => vi.unstubAllGlobals());

test('words go as plain text and as HTML at once', async () => {
  vi.stubGlobal('ClipboardItem', FakeItem);
  const write = vi.fn(async (_items: FakeItem[]) => {});
  withClipboard({ write });
  expect(await copyToClipboard(clip)).toBe(true);
  const items = write.mock.calls[0]?.[0][0]?.items ?? {};
  expect(Object.keys(items)).toEqual(['text/plain', 'text/html']);
  expect(items['text/plain']?.size).toBe(5);
});

test('a clip without HTML goes as text alone', async () => {
  const writeText = vi.fn(async () => {});
  withClipboard({ writeText });
  expect(await copyToClipboard({ text: 'words', html: null })).toBe(true);
  expect(writeText).toHaveBeenCalledWith('words');
});

test('where the clipboard refuses, the copy event does it', async () => {
  withClipboard({ writeText: () => Promise.reject(new Error('no focus')) });
  const data = new Map<string, string>();
  Object.assign(document, {
    execCommand: () => {
      const event = new Event('copy', { cancelable: true });
      Object.assign(event, { clipboardData: { setData: (type: string, value: string) => data.set(type, value) } });
      return !document.dispatchEvent(event);
    },
  });
  expect(await copyToClipboard(clip)).toBe(true);
  expect([...data]).toEqual([
    ['text/plain', 'words'],
    ['text/html', '<p>words</p>'],
  ]);
});

test('where nothing copies, it says so', async () => {
  withClipboard({ writeText: () => Promise.reject(new Error('no focus')) });
  Object.assign(document, { execCommand: () => false });
  expect(await copyToClipboard(clip)).toBe(false);
});
