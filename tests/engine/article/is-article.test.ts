import { describe, expect, it } from 'vitest';
import { isArticle } from '../../../engine/article/is-article.ts';
import { textBlock } from '../../../engine/text-block.ts';

const sentence =
  'The council said on Monday that all nine branches of the library stay open for the whole of next year.';
const body = (linked: number) => [
  textBlock({
    id: 0,
    kind: 'paragraph',
    zone: 'body',
    text: sentence,
    links: [{ start: 0, end: Math.round(sentence.length * linked), href: 'https://example.org/' }],
  }),
];

describe('what counts as an article', () => {
  it.each([
    ['a text with a few links', 0.3, 95, true],
    ['a page that is mostly links', 0.8, 95, false],
    ['a form with a few words', 0, 6, false],
    ['a short notice', 0, 20, true],
  ])('%s', (_, linked, words, expected) => {
    expect(isArticle(body(linked), words)).toBe(expected);
  });
});
