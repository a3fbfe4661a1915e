import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { savedQuotesJson } from '../../../formats/index.ts';
import { readSavedQuotes } from '../../../platform/saved-quotes/read-file.ts';
import { anySavedQuote } from '../../formats/saved/any-saved-quote.ts';

const [good] = fc.sample(anySavedQuote, { numRuns: 1, seed: 7 });
if (!good) throw new Error('no sample');
const file = (content: unknown) => new Blob([typeof content === 'string' ? content : JSON.stringify(content)]);
const wrapped = (quotes: unknown, rest: object = {}) =>
  file({ format: 'plainspoken-saved-quotes', version: 1, quotes, ...rest });

test('what was exported is imported as the same quotes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anySavedQuote, { maxLength: 5 }), async (saved) => {
      expect(await readSavedQuotes(file(savedQuotesJson(saved)))).toEqual({ ok: true, quotes: saved });
    }),
  );
});

describe('a file that is no good is told apart', () => {
  test.each([
    ['empty', file('')],
    ['text', file('Dear all')],
    ['a picture', new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe])])],
    ['another program’s', file({ quotes: [] })],
    ['a list', file([])],
    ['null', file('null')],
    ['a number', file('7')],
    ['cut off', file(savedQuotesJson([good]).slice(0, -20))],
    ['deep', file('['.repeat(100_000))],
    ['without quotes', wrapped(undefined)],
    ['too many', wrapped(Array.from({ length: 50_001 }, () => 1))],
  ])('%s', async (_what, bad) => {
    expect(await readSavedQuotes(bad)).toEqual({ ok: false, reason: 'foreign' });
  });

  test('of a newer version', async () => {
    expect(await readSavedQuotes(wrapped([good], { version: 2 }))).toEqual({ ok: false, reason: 'newer' });
  });

  test('too large', async () => {
    const large = new Blob([new Uint8Array(50_000_001)]);
    expect(await readSavedQuotes(large)).toEqual({ ok: false, reason: 'large' });
  });

  test('gone meanwhile', async () => {
    const gone = file('');
    Object.defineProperty(gone, 'arrayBuffer', { value: () => Promise.reject(new DOMException('', 'NotFoundError')) });
    expect(await readSavedQuotes(gone)).toEqual({ ok: false, reason: 'unreadable' });
  });
});

describe('one bad quote spoils the file, and which one is said', () => {
  const { quote, article } = good;
  test.each<[string, unknown]>([
    ['no object', 'quote'],
    ['no words', { ...good, quote: { ...quote, text: '' } }],
    ['only spaces', { ...good, quote: { ...quote, text: ' \n' } }],
    ['words that are a number', { ...good, quote: { ...quote, text: 7 } }],
    ['endless words', { ...good, quote: { ...quote, text: 'x'.repeat(200_001) } }],
    ['parts that are no list', { ...good, quote: { ...quote, parts: 'x' } }],
    ['an unknown form', { ...good, quote: { ...quote, form: 'script' } }],
    ['an unknown kind of speaker', { ...good, quote: { ...quote, speaker: { name: 'x', kind: 'god' } } }],
    ['a script for an address', { ...good, article: { ...article, url: 'javascript:alert(1)' } }],
    ['no address', { ...good, article: { ...article, url: 'https://' } }],
    ['markup for a language', { ...good, article: { ...article, lang: '"><script>' } }],
    ['no direction', { ...good, article: { ...article, dir: 'up' } }],
    ['no moment', { ...good, savedAt: '2026-99-99T99:99' }],
    ['no day', { ...good, savedAt: null }],
    ['fields by way of the prototype', JSON.parse('{"__proto__": {"savedAt": "2026-01-01T00:00:00Z"}}')],
  ])('%s', async (_what, bad) => {
    expect(await readSavedQuotes(wrapped([good, bad]))).toEqual({ ok: false, reason: 'damaged', quote: 2 });
  });
});

test('nothing but what belongs to a quote comes in', async () => {
  const hostile = {
    ...good,
    id: 'an id of another quote',
    onclick: 'alert(1)',
    quote: { ...good.quote, text: 'a\u202Eb\u0000c\u0007x', html: '<b>' },
    article: { ...good.article, url: 'https://me:secret@a.example/x?utm_source=mail&id=1' },
  };
  const read = await readSavedQuotes(wrapped([hostile]));
  expect(read.ok && read.quotes[0]).toEqual({
    ...good,
    id: 'https://a.example/x?id=1\nabcx',
    quote: { ...good.quote, text: 'abcx' },
    article: { ...good.article, url: 'https://a.example/x?id=1' },
  });
});
