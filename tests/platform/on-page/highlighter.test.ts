import { beforeEach, expect, test, vi } from 'vitest';
import { createHighlighter } from '../../../platform/on-page/highlighter.ts';

class FakeHighlight {
  readonly ranges: Range[];
  constructor(...ranges: Range[]) {
    this.ranges = ranges;
  }
}

const scrollIntoView = vi.fn();
const highlights = new Map<string, FakeHighlight>();
const highlighter = createHighlighter({
  CSS: { highlights },
  Highlight: FakeHighlight,
  document,
  matchMedia: () => ({ matches: true }),
} as unknown as Window & typeof globalThis);

const speech = 'She said: “It is hard.”';
const quote = { kind: 'quote', block: speech, start: 11, end: 22 } as const;

beforeEach(() => {
  highlights.clear();
  scrollIntoView.mockReset();
  Element.prototype.scrollIntoView = scrollIntoView;
  document.body.innerHTML = `<p>${speech}</p><ul><li>One</li></ul>`;
});

test('each kind gets its own highlight, and the first words come into view', () => {
  const found = highlighter.mark([quote, { kind: 'point', block: 'One', start: 0, end: 3 }], true);
  expect(found).toBe(2);
  expect(highlights.get('plainspoken-quote')?.ranges.map(String)).toEqual(['It is hard.']);
  expect(highlights.get('plainspoken-point')?.ranges.map(String)).toEqual(['One']);
  // Instant, as this reader asked for less motion.
  expect(scrollIntoView).toHaveBeenCalledExactlyOnceWith({ block: 'center', behavior: 'instant' });
});

test('marking anew ends what was marked before; words that are gone are not counted', () => {
  highlighter.mark([quote], false);
  expect(highlighter.mark([{ kind: 'point', block: 'Gone', start: 0, end: 4 }], true)).toBe(0);
  expect(highlights.size).toBe(0);
  expect(scrollIntoView).not.toHaveBeenCalled();
});

test('clearing ends every mark', () => {
  highlighter.mark([quote], false);
  highlighter.clear();
  expect(highlights.size).toBe(0);
});
