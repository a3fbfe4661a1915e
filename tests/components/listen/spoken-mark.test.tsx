import { cleanup } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { linesOf, listeningTo, nowAt } from '../support/listening.ts';
import { closeWindow, digest, link, openWindow, show } from '../support/listening-view.tsx';

let highlights: ReturnType<typeof openWindow>;

beforeEach(() => {
  highlights = openWindow();
});
afterEach(closeWindow);

describe('what is read is marked', () => {
  const reading = (text: string, word: string | null = null) => ({
    status: 'playing' as const,
    now: nowAt(digest, text, word),
  });

  test('the sentence, and within it the word, through links and labels', () => {
    show(reading(link, 'stop'));
    expect(highlights.words('spoken-word')).toEqual(['stop']);
    expect(highlights.words('spoken-around').join('')).toContain('The report, Time to stop');
    expect(highlights.words('spoken-sentence')).toEqual([]);
  });

  test('the word alone in forced colours, which would not tell it from its sentence', () => {
    vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('forced-colors') }));
    show(reading(link, 'stop'));
    expect(highlights.words('spoken-word')).toEqual(['stop']);
    expect(highlights.words('spoken-around')).toEqual([]);
  });

  test('the sentence alone where no word is known', () => {
    show(reading('Nobody should have to choose.'));
    expect(highlights.words('spoken-sentence')).toEqual(['Nobody should have to choose.']);
    expect(highlights.words('spoken-word')).toEqual([]);
  });

  test('a heading with its count as a whole, but no wrong word of it', () => {
    show(reading('Quotes: 1', '1'));
    expect(highlights.words('spoken-sentence').join('')).toContain('Quotes (1)');
    expect(highlights.words('spoken-word')).toEqual([]);
  });

  test('in plain text, whose numbers after links are not read', () => {
    show(reading(link, 'came'), { plainText: true });
    expect(highlights.words('spoken-around')).toEqual(['The report, Time to stop [1], came out on Monday.']);
    expect(highlights.words('spoken-word')).toEqual(['came']);
  });

  test('and the marks go with the bar', () => {
    const { rerender } = show(reading(link, 'stop'));
    rerender({ listening: listeningTo() });
    for (const name of ['spoken-sentence', 'spoken-around', 'spoken-word']) expect(highlights.words(name)).toEqual([]);
  });

  test.each([false, true])('every line is found where the view shows it; plain text: %s', (plainText) => {
    const letters = (text: string) => text.replace(/\[\d+\]|[^\p{L}\p{N}]/gu, '');
    for (const { text, place } of linesOf(digest)) {
      if (place.startsWith('section-')) continue;
      show(reading(text), { plainText });
      expect(highlights.words('spoken-sentence').map(letters), place).toEqual([letters(text)]);
      cleanup();
    }
  });
});
