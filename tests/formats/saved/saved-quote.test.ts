import fc from 'fast-check';
import { expect, test } from 'vitest';
import { savedQuote, savedQuoteId } from '../../../formats/index.ts';
import { digestOf, person, quoteAt } from '../../components/support/digest-of.ts';
import { anySavedQuote } from './any-saved-quote.ts';

const { article } = digestOf(['She said: “It is hard.”']);
const quote = quoteAt(0, 'She said: “It is hard.”', 'It is hard.', { speaker: person('Mair Llewellyn') });

test('keeps what a citation needs, and nothing of the rest of the article', () => {
  const saved = savedQuote(quote, article, new Date('2026-11-24T10:00:00Z'));
  expect(saved).toEqual({
    id: 'https://news.example.org/rest-breaks\nIt is hard.',
    quote: { text: 'It is hard.', parts: ['It is hard.'], speaker: person('Mair Llewellyn'), form: 'marks' },
    article: {
      title: 'Bus drivers back report on rest breaks',
      url: 'https://news.example.org/rest-breaks',
      siteName: 'Transport Voice',
      publishedTime: '2026-03-04T09:00:00Z',
      lang: 'en-GB',
      dir: 'ltr',
    },
    savedAt: '2026-11-24T10:00:00.000Z',
  });
});

test.each([
  ['tracking', 'https://a.example/x?utm_source=mail', 'It is hard.'],
  ['a place on the page', 'https://a.example/x#comments', 'It is hard.'],
  ['a text fragment', 'https://a.example/x#:~:text=hard', 'It is hard.'],
  ['other spaces', 'https://a.example/x', 'It  is\n\nhard.'],
  ['letters put together otherwise', 'https://a.example/x', 'It is hard.'.normalize('NFD')],
])('the same quote in spite of %s', (_what, url, text) => {
  expect(savedQuoteId(url, text)).toBe(savedQuoteId('https://a.example/x', 'It is hard.'));
});

test.each([
  ['page', 'https://a.example/x?id=2', 'It is hard.'],
  ['route', 'https://a.example/x#/story/2', 'It is hard.'],
  ['words', 'https://a.example/x', 'It is harder.'],
])('another quote by its %s', (_what, url, text) => {
  expect(savedQuoteId(url, text)).not.toBe(savedQuoteId('https://a.example/x', 'It is hard.'));
});

test('saving what was saved changes nothing', () => {
  fc.assert(
    fc.property(anySavedQuote, (saved) => {
      expect(savedQuote(saved.quote, saved.article, new Date(saved.savedAt))).toEqual(saved);
    }),
  );
});
