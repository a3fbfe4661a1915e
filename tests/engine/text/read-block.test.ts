import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { pointsIn, readBlock } from '../../../engine/index.ts';

const { document } = new JSDOM('').window;

function block(html: string, tag = 'p'): Element {
  const element = document.createElement(tag);
  element.innerHTML = html;
  return element;
}

describe('readBlock', () => {
  it.each([
    ['  two\n  words ', 'two words'],
    ['a <b> b </b> c', 'a b c'],
    ['one<br>two<br> three ', 'one\ntwo\nthree'],
    ['soft\u00ADhyphen and zero\u200Bwidth', 'softhyphen and zerowidth'],
    ['no\u00A0break', 'no break'],
    ['joined \u200Dsigns', 'joined \u200Dsigns'],
    ['<ruby>漢<rt>kan</rt></ruby>字', '漢字'],
    ['', ''],
  ])('%j reads as %j', (html, text) => {
    expect(readBlock(block(html)).text).toBe(text);
  });

  it('keeps the white space of code', () => {
    expect(readBlock(block('if (a)\n  b', 'pre')).text).toBe('if (a)\n  b');
  });

  it('knows where links and emphasis stand', () => {
    const { text, links, strong } = readBlock(block('See <a href="https://a.example/"> the <b>plan</b></a> now'));
    expect(text).toBe('See the plan now');
    expect(links).toEqual([{ start: 4, end: 12, href: 'https://a.example/' }]);
    expect(strong.map(({ start, end }) => text.slice(start, end))).toEqual(['plan']);
  });

  it('reads the same, with positions and without', () => {
    const piece = fc.constantFrom(
      'word',
      ' ',
      '\n ',
      '<b>bold </b>',
      '<a href="/x"> link</a>',
      '<br>',
      '\u00AD',
      '\u00A0',
      '\u2003',
      '<pre> a\n b</pre>',
      '\u200B x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const element = block(pieces.join(''));
        const { text } = readBlock(element);
        // The last character of the text is found in the DOM: the reader with positions is as long as the other.
        const last = text.length ? pointsIn(element, text.length - 1, text.length) : null;
        if (last) expect(text.endsWith(last.endNode.data.slice(last.startOffset, last.endOffset))).toBe(true);
        else expect(text.trim()).toBe('');
        expect(pointsIn(element, text.length + 1, text.length + 2)).toBeNull();
      }),
    );
  });

  it('maps every slice to a range that holds its words', () => {
    const piece = fc.constantFrom(
      'word',
      ' ',
      '  ',
      '\n',
      '<b>bold</b>',
      '<a href="/x">link </a>',
      '<br>',
      '\u00AD',
      '“',
      '”',
      '<i> i</i>',
      '\u00A0',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.nat(), fc.nat(), (pieces, a, b) => {
        const element = block(pieces.join(''));
        const { text } = readBlock(element);
        const start = text.length ? a % text.length : 0;
        const end = start + (text.length ? (b % (text.length - start)) + 1 : 0);
        const points = pointsIn(element, start, end);
        const wanted = text.slice(start, end);
        if (!points) {
          expect(wanted.trim()).toBe('');
          return;
        }
        const range = document.createRange();
        range.setStart(points.startNode, points.startOffset);
        range.setEnd(points.endNode, points.endOffset);
        const squeeze = (s: string) => s.replace(/[\s\u00A0\u00AD]+/g, '');
        expect(squeeze(range.toString())).toBe(squeeze(wanted));
      }),
    );
  });
});
