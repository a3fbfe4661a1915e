import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../engine/index.ts';
import { englishWords, type HandOnContent, type HandOnFormat, handOnFile } from '../../formats/index.ts';
import { digestOf, quoteAt, sourceAt } from '../components/support/digest-of.ts';

const now = new Date(2026, 10, 24, 12);
function fileOf(digest: ReturnType<typeof digestOf>, content: HandOnContent, format: HandOnFormat, markup = '') {
  const links = digest.sources.map(({ at, url }) => ({ ...at, url }));
  return handOnFile({ digest, content, format, words: englishWords, links, markup: () => markup, now });
}

/** An article of every kind of block, its text as the engine writes it. */
function everyKind() {
  const texts = ['Head', 'First words.', 'One', 'Two', 'Set apart.', 'Ann', '3', 'Bob', '4', 'Last words.'];
  const kinds = [
    'heading',
    'paragraph',
    'item',
    'item',
    'quotation',
    'cell',
    'cell',
    'cell',
    'cell',
    'paragraph',
  ] as const;
  const blocks: Block[] = texts.map((text, id) => ({ id, kind: kinds[id] ?? 'paragraph', zone: 'body', text }));
  const text = 'Head\n\nFirst words.\n\n1. One\n2. Two\n\nSet apart.\n\nAnn | 3\nBob | 4\n\nLast words.';
  return digestOf([], { article: { blocks, text }, sources: [sourceAt(1, 'First words.', 'words')] });
}

test('the article as Markdown keeps headings, lists, quotations and table rows, its links numbered', () => {
  expect(fileOf(everyKind(), 'article', 'markdown').text).toBe(`# Bus drivers back report on rest breaks

Transport Voice, 4 March 2026  
Read on 24 November 2026  
<https://news.example.org/rest-breaks>

## Head

First words \\[1\\].

1. One
2. Two

> Set apart.

Ann \\| 3  
Bob \\| 4

Last words.

## Links

1. [words](https://reports.example.org/time-to-stop)
`);
});

test('the article as a web page is its own markup under a head', () => {
  const { text } = fileOf(everyKind(), 'article', 'html', '<h2>Head</h2><p>First words.</p>');
  expect(text).toContain('<html lang="en-GB" dir="ltr">');
  expect(text).toContain('<title>Bus drivers back report on rest breaks</title>');
  expect(text).toContain(
    '<main>\n<h1>Bus drivers back report on rest breaks</h1>\n' +
      '<p>Transport Voice, 4 March 2026<br>Read on 24 November 2026<br>' +
      '<a href="https://news.example.org/rest-breaks">https://news.example.org/rest-breaks</a></p>\n' +
      '<h2>Head</h2><p>First words.</p>\n</main>',
  );
});

test('an article without markup is written from its blocks', () => {
  const { text } = fileOf(everyKind(), 'article', 'html');
  expect(text).toContain('<ol><li>One</li><li>Two</li></ol>\n<blockquote><p>Set apart.</p></blockquote>');
});

test('language and direction are the article’s; headings of ours say theirs', () => {
  const arabic = digestOf(['كلام'], { article: { lang: 'ar', dir: 'rtl' }, quotes: [quoteAt(0, 'كلام', 'كلام')] });
  const { text } = fileOf(arabic, 'briefing', 'html');
  expect(text).toContain('<html lang="ar" dir="rtl">');
  expect(text).toContain('<h2 lang="en-GB">Quotes</h2>');
});

test('an article without a date is named for the day on which it was read', () => {
  const digest = digestOf([], { article: { publishedTime: null } });
  expect(fileOf(digest, 'briefing', 'text').name).toBe(
    '2026-11-24 Briefing – Bus drivers back report on rest breaks.txt',
  );
});

test('a web page holds any words as words, runs nothing and loads nothing', () => {
  fc.assert(
    fc.property(fc.string(), (words) => {
      const hostile = `${words}</title><script src=//a.example></script><img src=x onerror=alert(1)>`;
      const digest = digestOf([hostile], {
        article: { title: hostile, siteName: hostile, url: 'https://a.example/"><script>' },
        quotes: [quoteAt(0, hostile, hostile)],
        sources: [sourceAt(0, hostile, words || 'x', { label: hostile, url: `javascript:${words}` })],
        keyIssues: [{ lead: hostile, items: [hostile], ordered: false, claimed: null, at: [] }],
      });
      for (const content of ['briefing', 'article'] as const) {
        const page = new DOMParser().parseFromString(fileOf(digest, content, 'html').text, 'text/html');
        expect(page.querySelector('script, img, iframe, object, embed, link, base, [onerror]')).toBeNull();
        expect(page.querySelectorAll('style')).toHaveLength(1);
        expect(page.querySelector('style')?.textContent).not.toMatch(/url\(|@import/);
        for (const link of page.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^https:/);
        expect(page.querySelector('main')?.textContent).toContain('<img src=x onerror=alert(1)>');
      }
    }),
  );
});
