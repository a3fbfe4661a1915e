import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSources } from '../../../engine/index.ts';
import { rankSources } from '../../../engine/sources/index.ts';
import { article, p, sourcesOf } from './article.ts';

describe('verbatim', () => {
  const piece = fc.constantFrom(
    'The report, Old mills of the town, found',
    '[a study](https://b.example/study)',
    'https://c.example/x).',
    'www.d.example',
    '. ',
    ' ',
    '“',
    '”',
    '_A Survey of All the Mills_',
    'report',
    '[x](https://b.example/study)',
    '[](https://e.example)',
    '…',
    '\n',
    '[é](http://f.example/é)',
  );
  it('holds for every label, sentence and name', () => {
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 8 }), { maxLength: 4 }), (paragraphs) => {
        const blocks = article(...paragraphs.map((pieces) => p(pieces.join(''))));
        const { sources, mentions } = findSources(blocks, { url: 'https://page.example/', lang: null });
        for (const { label, at, sentence } of sources) {
          const text = blocks[at.block]?.text ?? '';
          expect(text.slice(at.start, at.end)).toBe(label);
          if (sentence !== null) expect(text).toContain(sentence);
        }
        for (const { name, at } of mentions) expect(blocks[at.block]?.text.slice(at.start, at.end)).toBe(name);
      }),
    );
  });
});

describe('the order for the panel', () => {
  it('has reports and data first, shops last', () => {
    const { sources } = sourcesOf(
      '[shop](https://www.amazon.com/dp/1) [x](https://x.com/a) [b](https://b.example/a) [d](https://data.b.example/1) [r](https://doi.org/10.1234/a)',
    );
    expect(rankSources(sources).map((index) => sources[index]?.kind)).toEqual([
      'report',
      'data',
      'other',
      'social',
      'commerce',
    ]);
  });
});
