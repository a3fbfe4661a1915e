import { type Letters, lettersIn, lettersOf } from '../../engine/index.ts';
import type { Passage } from './passage.ts';

/** Text that is not the reader's: code, styles, and what replaces them. */
const skipped = 'script, style, noscript, template, textarea, select, option, rt, rp';

function rangeBetween(letters: Letters, start: number, end: number): Range | null {
  const points = letters.points(start, end);
  if (!points) return null;
  const range = points.startNode.ownerDocument.createRange();
  range.setStart(points.startNode, points.startOffset);
  range.setEnd(points.endNode, points.endOffset);
  return range;
}

/**
 * Finds passages in the live page without changing it: first the whole block, which tells two equal phrases apart, then
 * the words alone. Null for words that the page no longer has.
 */
export function findPassages(root: Element, passages: readonly Passage[]): (Range | null)[] {
  const letters = lettersIn(root, skipped);
  return passages.map(({ block, start, end }) => {
    const words = lettersOf(block.slice(start, end));
    if (!words) return null;
    const blockAt = letters.text.indexOf(lettersOf(block));
    const from = blockAt < 0 ? letters.text.indexOf(words) : blockAt + lettersOf(block.slice(0, start)).length;
    return from < 0 ? null : rangeBetween(letters, from, from + words.length);
  });
}
