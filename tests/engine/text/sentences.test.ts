import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAt, sentences } from '../../../engine/text/sentences.ts';

const split = (text: string, lang?: string) => sentences(text, lang).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each<[string, string[], string?]>([
    ['It rains. It pours! Does it stop?', ['It rains.', 'It pours!', 'Does it stop?']],
    ['Mr. Jones met Dr. A. B. Smith. They spoke.', ['Mr. Jones met Dr. A. B. Smith.', 'They spoke.']],
    [
      'Pay rose by 2.5 per cent, e.g. in schools. Not here.',
      ['Pay rose by 2.5 per cent, e.g. in schools.', 'Not here.'],
    ],
    ['“Stop!” she said. “Now.” He did.', ['“Stop!” she said.', '“Now.”', 'He did.']],
    ['Am 3. Mai streiken wir. Kommt alle.', ['Am 3. Mai streiken wir.', 'Kommt alle.'], 'de'],
    ['See page 12. The rest follows.', ['See page 12.', 'The rest follows.'], 'en'],
    ['First line\nSecond line', ['First line', 'Second line']],
    ['会議は終わりました。次は来週です。', ['会議は終わりました。', '次は来週です。']],
    ['It ended …and began again. So.', ['It ended …and began again.', 'So.']],
    ['No end mark', ['No end mark']],
    ['', []],
  ])('splits %j', (text, expected, lang) => {
    expect(split(text, lang)).toEqual(expected);
  });

  it('gives slices in order that leave out nothing but white space', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'B', '. ', '! ', '\n', ' ', '…', '“', '”', 'Mr.', '7', '。')),
        (parts) => {
          const text = parts.join('');
          const found = sentences(text);
          expect(
            found
              .map(({ start, end }) => text.slice(start, end))
              .join('')
              .replace(/\s/g, ''),
          ).toBe(text.replace(/\s/g, ''));
          found.forEach(({ start, end }, index) => {
            expect(start).toBeLessThan(end);
            expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
          });
        },
      ),
    );
  });
});

describe('sentenceAt', () => {
  it('finds the sentence that holds the offset', () => {
    const text = 'One here. Two here. Three.';
    const at = sentenceAt(text, text.indexOf('Two'));
    expect(at && text.slice(at.start, at.end)).toBe('Two here.');
  });

  it('has none for a text without words', () => {
    expect(sentenceAt('  ', 0)).toBeNull();
  });
});
