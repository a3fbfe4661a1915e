import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Line, longest, makeScript, utteranceAt } from '../../../platform/speech/utterances.ts';

function line(text: string, rest: Partial<Line> = {}): Line {
  return { text, lang: 'en', before: null, opens: false, ...rest };
}

const texts = (lines: readonly Line[]) => makeScript(lines).utterances.map(({ text }) => text);

describe('what is handed to the voice', () => {
  test('is one sentence at a time, in order', () => {
    expect(texts([line('Mr. Rees spoke. All agreed!'), line('They left.')])).toEqual([
      'Mr. Rees spoke.',
      'All agreed!',
      'They left.',
    ]);
  });

  test('has the announcement before the first sentence, as part of it', () => {
    const before = { text: 'Steve Thomas, National secretary:', lang: 'en' };
    const { utterances, sentenceStarts } = makeScript([line('It is hard. It is long.', { before })]);
    expect(utterances.map(({ text, span, sentence }) => [text, span, sentence])).toEqual([
      ['Steve Thomas, National secretary:', null, 0],
      ['It is hard.', { start: 0, end: 11 }, 0],
      ['It is long.', { start: 12, end: 23 }, 1],
    ]);
    expect(sentenceStarts).toEqual([0, 2]);
  });

  test.each([
    ['a rule', '* * *'],
    ['a dash', '—'],
    ['nothing', ''],
  ])('leaves out %s', (_what, text) => {
    const { utterances, sectionStarts } = makeScript([line(text, { opens: true }), line('Words.')]);
    expect(utterances.map((one) => one.text)).toEqual(['Words.']);
    expect(sectionStarts).toEqual([]);
  });

  test('is cut after a pause where a sentence is long, and else between words', () => {
    const clauses = `${'many words and '.repeat(9)}more, ${'then others come '.repeat(9)}here.`;
    const [first = ''] = texts([line(clauses)]);
    expect(first.endsWith('more,')).toBe(true);
    for (const text of texts([line('word '.repeat(100))])) expect(text).toMatch(/^word.*word$/);
    expect(texts([line('长'.repeat(450))]).map(({ length }) => length)).toEqual([200, 200, 50]);
  });
});

const lines = fc.array(
  fc.record({
    text: fc
      .array(fc.oneof(fc.constantFrom('. ', '! ', ', ', '\n', ' — ', '“', '”', '👩‍🚒'), fc.lorem(), fc.string()))
      .map((parts) => parts.join('')),
    lang: fc.constantFrom(null, 'en', 'de'),
    before: fc.constantFrom(null, { text: 'Steve Thomas:', lang: 'en' }),
    opens: fc.boolean(),
  }),
);

test('no word is lost or said twice, none is handed over too long, and every piece stands where it says', () => {
  fc.assert(
    fc.property(lines, (all) => {
      const { utterances } = makeScript(all);
      const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');
      for (const [index, { text }] of all.entries()) {
        const pieces = utterances.filter((one) => one.line === index && one.span);
        expect(letters(pieces.map((one) => one.text).join(''))).toBe(letters(text));
        let end = 0;
        for (const { span, mark, text: piece } of pieces) {
          if (!span) throw new Error('a piece without a place');
          expect(text.slice(span.start, span.end)).toBe(piece);
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.start >= mark.start && span.end <= mark.end).toBe(true);
          expect(piece.length).toBeLessThanOrEqual(longest);
          expect(piece).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
          end = span.end;
        }
      }
    }),
  );
});

test('sections begin at sentences, sentences ascend, and every utterance belongs to one', () => {
  fc.assert(
    fc.property(lines, (all) => {
      const { utterances, sentenceStarts, sectionStarts } = makeScript(all);
      for (const start of sectionStarts) expect(sentenceStarts).toContain(start);
      expect([...sentenceStarts].sort((a, b) => a - b)).toEqual(sentenceStarts);
      expect(utterances.map(({ sentence }) => sentence)).toEqual(
        utterances.map((_, index) => sentenceStarts.findLastIndex((start) => start <= index)),
      );
    }),
  );
});

test.each([
  [0, 0],
  [9, 0],
  [18, 1],
  [23, 1],
  [999, 2],
])('offset %i of a line leads to its sentence %i', (offset, sentence) => {
  const script = makeScript([line('One sentence here. Another one. Third.')]);
  expect(utteranceAt(script, 0, offset)).toBe(sentence);
});

test('a line without words leads nowhere', () => {
  expect(utteranceAt(makeScript([line('—')]), 0)).toBeNull();
});
