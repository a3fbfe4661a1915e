import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { capturePage } from '../../platform/capture-page.ts';
import { article, page } from '../engine/page.ts';

const detectLanguage = vi.fn();
const unstated = () => page(article('').replace('<html lang="en">', '<html>'));

beforeEach(() => {
  detectLanguage.mockReset();
  Object.assign(fakeBrowser.i18n, { detectLanguage });
});

async function langOf(document: Document) {
  const { result } = await capturePage(document);
  return result.ok && [result.reading.article.lang, result.reading.article.dir];
}

test('the page’s own language is taken without asking the browser', async () => {
  expect(await langOf(page(article('')))).toEqual(['en', 'ltr']);
  expect(detectLanguage).not.toHaveBeenCalled();
});

test('the browser is asked where the page states none', async () => {
  detectLanguage.mockResolvedValue({ isReliable: true, languages: [{ language: 'ar', percentage: 98 }] });
  expect(await langOf(unstated())).toEqual(['ar', 'rtl']);
  expect(detectLanguage.mock.calls[0]?.[0]).toContain('Nine branches stay open');
});

test.each([
  ['is not sure', () => Promise.resolve({ isReliable: false, languages: [{ language: 'en', percentage: 51 }] })],
  ['finds none', () => Promise.resolve({ isReliable: true, languages: [] })],
  ['has no detector', () => Promise.reject(new Error('not implemented'))],
])('the language stays open where the browser %s', async (_, answer) => {
  detectLanguage.mockImplementation(answer);
  expect(await langOf(unstated())).toEqual([null, 'ltr']);
});
