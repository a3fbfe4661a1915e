import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markupParts } from '../../../components/article/markup-parts.ts';

const paragraph = `<p title="a > b, it's">${'Words of a paragraph, with <em>stress</em>, a break<br>and more. '.repeat(40)}</p>`;

test('short markup stays whole', () => {
  expect(markupParts(paragraph)).toEqual([paragraph]);
});

test('long markup is cut behind its outermost elements alone', () => {
  const list = `<ul>${'<li><p>An item</p></li>'.repeat(3_000)}</ul>`;
  const html = `${paragraph.repeat(30)}${list}${paragraph.repeat(30)}`;
  const parts = markupParts(html);
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.join('')).toBe(html);
  for (const part of parts) {
    const holder = document.createElement('div');
    holder.innerHTML = part;
    // jsdom, like browsers of today, writes ">" in an attribute as it is or escaped: either way the same markup.
    expect(holder.innerHTML.replaceAll('&gt;', '>')).toBe(part);
  }
});

test.each([
  ['an end tag too many', `</div>${paragraph.repeat(60)}`],
  ['an end tag too few', `<div>${paragraph.repeat(60)}`],
  ['a sign that is no tag', `${paragraph.repeat(60)}<p>1 < 2</p>`],
  ['a comment', `<!-- x -->${paragraph.repeat(60)}`],
  ['a tag without an end', `${paragraph.repeat(60)}<a href="`],
])('markup with %s stays whole', (_, html) => {
  expect(markupParts(html)).toEqual([html]);
});

test('nothing is lost or added, whatever the markup', () => {
  const piece = fc.constantFrom(paragraph, '<p>', '</p>', '<br>', '<img alt="x>">', '<', '"', 'words', '<h2>A</h2>');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const html = pieces.join('').repeat(20);
      expect(markupParts(html).join('')).toBe(html);
    }),
    { numRuns: 60 },
  );
});

test('hostile markup takes no more than its length', () => {
  const html = '<a "'.repeat(60_000);
  const start = performance.now();
  expect(markupParts(html).join('')).toBe(html);
  expect(performance.now() - start).toBeLessThan(2_000);
});
