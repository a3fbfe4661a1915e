import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textDirective } from '../../../platform/on-page/text-directive.ts';

test('all four parts, each marked as what it is', () => {
  const fragment = { prefix: 'she said', textStart: 'It is', textEnd: 'hard', suffix: 'and left' };
  expect(textDirective(fragment)).toBe(':~:text=she%20said-,It%20is,hard,-and%20left');
  expect(textDirective({ textStart: 'well-known, really & so' })).toBe(':~:text=well%2Dknown%2C%20really%20%26%20so');
});

test('the parts of any directive can be read back', () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.isWellFormed());
  fc.assert(
    fc.property(words, words, (textStart, textEnd) => {
      const [start, end] = textDirective({ textStart, textEnd }).slice(':~:text='.length).split(',');
      expect([start, end].map((part) => decodeURIComponent(part ?? ''))).toEqual([textStart, textEnd]);
    }),
  );
});
