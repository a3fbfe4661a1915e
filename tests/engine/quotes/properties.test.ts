import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextBlock } from '../../../engine/index.ts';
import { findQuotes, paragraphs, textBlock } from '../../../engine/index.ts';

const context = { lang: 'en' };

const piece = fc.constantFrom(
  ...['“', '”', '"', '„', '«', '»', '‘', '’', "'", '「', '」', ', ', '. ', ': ', ' — ', '\n', ' '],
  ...[
    ' said ',
    ' he added ',
    ' Mary Jones',
    ' the report ',
    ' according to ',
    ' told reporters that ',
    ' We are glad.',
  ],
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.constantFrom('\uD83D', '\uDE00', '\0', '“', '”', 'a', ' '), { maxLength: 20 })
    .map((parts) => parts.join('')),
);

function check(blocks: readonly TextBlock[], lang: string | null): void {
  const { quotes } = findQuotes(blocks, { ...context, lang });
  const textOf = new Map(blocks.map((block) => [block.id, block.text]));
  const order = new Map(blocks.map((block, index) => [block.id, index]));
  const all = quotes.flatMap((quote) => quote.at);
  for (const quote of quotes) {
    expect(quote.at.length).toBe(quote.parts.length);
    quote.at.forEach((at, index) => {
      expect(textOf.get(at.block)?.slice(at.start, at.end)).toBe(quote.parts[index]);
      expect(at.end).toBeGreaterThan(at.start);
    });
  }
  for (let index = 1; index < all.length; index++) {
    const [before, at] = [all[index - 1], all[index]];
    if (!before || !at) continue;
    const later = (order.get(at.block) ?? 0) - (order.get(before.block) ?? 0);
    expect(later > 0 || (later === 0 && at.start >= before.end)).toBe(true);
  }
}

describe('every part', () => {
  it('is the slice of its block, once, in order, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 6 }),
        fc.constantFrom('en', 'de', 'fr', 'es', 'it', 'nl', 'cy', 'pl', null),
        (texts, lang) => check(paragraphs(texts), lang),
      ),
      { numRuns: 400 },
    );
  });

  it('is so in block quotes and labelled paragraphs too', () => {
    const block = fc.record({
      text,
      quotation: fc.constantFrom(null, 0, 1),
      pull: fc.boolean(),
      label: fc.constantFrom('', 'Ann: ', 'Bob: '),
    });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), (found) =>
        check(
          found.map(({ text: words, quotation, pull, label }, id) =>
            textBlock({
              id,
              kind: 'paragraph',
              zone: 'body',
              text: label + words,
              quotation,
              pull: pull && quotation !== null,
            }),
          ),
          'en',
        ),
      ),
      { numRuns: 200 },
    );
  });
});

describe('a paragraph of a million characters', () => {
  const units = [
    '" ',
    '“a ” ',
    '“',
    '“«„"\' x',
    '‘a’ ',
    "' ",
    '“Yes,” said Ann Lee. ',
    '“No.” ',
    'said Ann Lee, who said “no” ',
    'he said ',
    "Ann’s 'x ",
    ': ',
    'Ann Lee and ',
    '\n',
    '— ',
    '“A,” said X, an auditor, ',
    'of the van der ',
    '“Ann” Lee ',
    'Mr. Lee, 61, of Leeds, ',
  ];
  it.each(units)(
    'of %j takes less than four seconds',
    (unit) => {
      const long = `“We are glad,” said Mary Jones. ${unit.repeat(Math.ceil(1_000_000 / unit.length))}`;
      // The process's own time: what else the machine is doing does not count.
      const start = process.cpuUsage();
      findQuotes(paragraphs([long]), context);
      const { user, system } = process.cpuUsage(start);
      expect((user + system) / 1_000).toBeLessThan(4_000);
    },
    30_000,
  );
});
