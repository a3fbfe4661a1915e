import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAny } from '../../../engine/article/find-any.ts';
import { page } from '../page.ts';

const NAMES = ['p', 'div', 'em', 'section'];
const SELECTORS = [...NAMES, '.a', '[id]', 'div .a', 'p[class~="a" i]', 'nav'];

/** Boxes in boxes, with some of them marked. */
const html = fc.letrec<{ boxes: string }>((tie) => ({
  boxes: fc.oneof(
    { maxDepth: 4 },
    fc.constant(''),
    fc
      .tuple(
        fc.constantFrom(...NAMES),
        fc.constantFrom('', ' class="a"', ' id="i"'),
        fc.tuple(tie('boxes'), tie('boxes'), tie('boxes')),
      )
      .map(([name, mark, inside]) => `<${name}${mark}>${inside.join('')}</${name}>`),
  ),
})).boxes;

describe('the elements that any of some selectors finds', () => {
  test('are those of a list of the selectors, in document order', () => {
    const { body } = page('<body></body>');
    fc.assert(
      fc.property(html, fc.uniqueArray(fc.constantFrom(...SELECTORS), { minLength: 1 }), (inside, selectors) => {
        body.innerHTML = inside;
        const found = findAny(selectors, (selector) => body.querySelectorAll(selector));
        expect([...found]).toEqual([...body.querySelectorAll(selectors.join())]);
      }),
    );
  });

  test('are none without selectors', () => {
    expect(findAny([], () => [])).toEqual([]);
  });
});
