import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPassages } from '../../../platform/on-page/find-passages.ts';

function page(html: string): Element {
  document.body.innerHTML = html;
  return document.body;
}

function find(html: string, block: string, words: string): string | null {
  const start = block.indexOf(words);
  const [range] = findPassages(page(html), [{ kind: 'quote', block, start, end: start + words.length }]);
  return range?.toString() ?? null;
}

test('words are found over elements, line ends and soft hyphens', () => {
  const html = '<p>She said: “It\n   is <em>very</em>\u00A0ha\u00ADrd.”</p>';
  expect(find(html, 'She said: “It is very hard.”', 'It is very hard.')).toBe('It\n   is very\u00A0ha\u00ADrd.');
});

test('of two equal phrases the one in its block is meant', () => {
  const html = '<p>First: it is hard.</p><p id="b">Second: it is hard.</p>';
  page(html);
  const block = 'Second: it is hard.';
  const [range] = findPassages(document.body, [{ kind: 'quote', block, start: 8, end: 19 }]);
  expect(range?.startContainer.parentElement?.id).toBe('b');
});

test('where the block is cut up otherwise the words alone are found', () => {
  expect(find('<p>it is hard, she said, very hard</p>', 'Other frame: it is hard', 'it is hard')).toBe('it is hard');
});

test('code, fallbacks and what is gone are not found', () => {
  expect(find('<script>it is hard</script><noscript>it is hard</noscript>', 'it is hard', 'it is hard')).toBeNull();
  expect(find('<p>something else</p>', 'it is hard', 'it is hard')).toBeNull();
  expect(find('<p>x</p>', 'it is hard', '')).toBeNull();
});

test('any words of any page are found as they stand, and the page is not changed', () => {
  const words = fc.array(fc.stringMatching(/^[a-z“”’äéß]{1,8}$/), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(words, words, words, (before, meant, after) => {
      const html = `<p>${before.join(' ')} <b>${meant.join(' </b>\n<i> ')}</b> ${after.join(' ')}</p>`;
      const block = [...before, ...meant, ...after].join(' ');
      const start = before.join(' ').length + 1;
      const root = page(html);
      const shown = root.innerHTML;
      const [range] = findPassages(root, [{ kind: 'point', block, start, end: start + meant.join(' ').length }]);
      expect(range?.toString().replace(/\s+/g, '')).toBe(meant.join(''));
      expect(root.innerHTML).toBe(shown);
    }),
  );
});
