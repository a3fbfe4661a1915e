import { expect, test } from 'vitest';
import { dateInWords } from '../../formats/index.ts';

test.each([
  ['2026-03-04', '4 March 2026'],
  ['2026-03-04T23:30:00-11:00', '4 March 2026'],
  ['2026-03', 'March 2026'],
  ['2026-02-31', null],
  ['yesterday', null],
  ['', null],
  [null, null],
])('%s is the day that the article states', (iso, words) => {
  expect(dateInWords(iso, 'en-GB')).toBe(words);
});

test('is written in the reader’s language', () => {
  expect(dateInWords('2026-03-04', 'de')).toBe('4. März 2026');
});

test('has the day before the month in a language that the browser can’t write, as Chromium can’t write Welsh', () => {
  expect(dateInWords('2026-03-04', 'tlh')).toBe('4 March 2026');
});
