import { type Letters, lettersIn, lettersOf, type Span } from '../../engine/index.ts';
import type { SpokenLine } from '../../formats/index.ts';

/** Within the article's words, what is not of the article. */
const leftOut = '.place, .visually-hidden, [aria-hidden="true"], button, rt, rp';
/** White space, which differs, and what plain text puts after links: "[1]", and in points "(https://…)". */
const dropped = /[\s\u00A0\u00AD\u200B\u2060\uFEFF]+|\[\d+\]|\(https?:\/\/[^\s()]{1,2000}\)/g;
/** Where plain text stands for the parts that the rich view shows one by one. */
const plainSections: Readonly<Record<string, string>> = {
  lead: 'key-issues',
  point: 'key-issues',
  quote: 'quotes',
  source: 'sources',
  block: 'article',
};

interface Found {
  readonly element: Element;
  readonly letters: Letters;
  /** Where the line's letters begin; -1 when the element words it otherwise. */
  readonly at: number;
}

function elementOf(root: Element, place: string): Element | null {
  const [kind = '', id = ''] = place.split('-');
  const selector = kind === 'block' ? `[data-block="${id}"]` : `[data-spoken="${place}"]`;
  return place ? root.querySelector(selector) : null;
}

/** The part that is read at an element: it, what is in its card, or its section's heading; null for none. */
export function placeAround(element: Element | null): string | null {
  for (let around = element; around && !around.matches('main'); around = around.parentElement) {
    const block = around.getAttribute('data-block');
    if (block) return `block-${block}`;
    const part = around.matches('[data-spoken]') ? around : around.querySelector('[data-spoken]');
    if (part) return part.getAttribute('data-spoken');
  }
  return null;
}

function plainOf(root: Element, place: string): Element | null {
  const section = plainSections[place.split('-')[0] ?? ''];
  return section ? root.querySelector(`.section-${section} .plain-text`) : null;
}

function find(root: Element, { place, text }: SpokenLine): Found | null {
  const element = elementOf(root, place) ?? plainOf(root, place);
  if (!element) return null;
  const letters = lettersIn(element, leftOut, dropped);
  return { element, letters, at: letters.text.indexOf(lettersOf(text, dropped)) };
}

function rangeIn({ element, letters, at }: Found, text: string, { start, end }: Span): Range | null {
  if (at < 0) return null;
  const count = (to: number) => at + lettersOf(text.slice(0, to), dropped).length;
  const points = letters.points(count(start), count(end));
  if (!points) return null;
  const range = element.ownerDocument.createRange();
  range.setStart(points.startNode, points.startOffset);
  range.setEnd(points.endNode, points.endOffset);
  return range;
}

/** Where words of a line stand in the view; null when it does not show these very words. */
export function exactRange(root: Element, line: SpokenLine, span: Span): Range | null {
  const found = find(root, line);
  return found && rangeIn(found, line.text, span);
}

/** The same, but the whole part where the view words it otherwise, as with a heading's count. */
export function spokenRange(root: Element, line: SpokenLine, span: Span): Range | null {
  const found = find(root, line);
  if (!found) return null;
  const exact = rangeIn(found, line.text, span);
  if (exact || found.element.classList.contains('plain-text')) return exact;
  const whole = found.element.ownerDocument.createRange();
  whole.selectNodeContents(found.element);
  return whole;
}

/** Offset in the text before which that many of its letters stand. */
function offsetOf(text: string, letters: number): number {
  let offset = 0;
  while (offset < text.length && lettersOf(text.slice(0, offset + 1), dropped).length <= letters) offset++;
  return offset;
}

/** The place of a point of the view among the lines: the line that holds it, else the first one after it. */
export function lineAtPoint(
  root: Element,
  lines: readonly SpokenLine[],
  node: Node,
  offset: number,
): { readonly line: number; readonly offset: number } | null {
  const before = root.ownerDocument.createRange();
  before.setStart(node, offset);
  for (const [index, line] of lines.entries()) {
    const whole = exactRange(root, line, { start: 0, end: line.text.length });
    if (!whole || whole.compareBoundaryPoints(1 /* Range.START_TO_END */, before) <= 0) continue;
    const inside = whole.compareBoundaryPoints(0 /* Range.START_TO_START */, before) < 0;
    if (!inside) return { line: index, offset: 0 };
    whole.setEnd(node, offset);
    return { line: index, offset: offsetOf(line.text, lettersOf(wordsOf(whole), dropped).length) };
  }
  return null;
}

/** The text of a range without what is left out. */
function wordsOf(range: Range): string {
  const words = range.cloneContents();
  for (const element of words.querySelectorAll(leftOut)) element.remove();
  return words.textContent ?? '';
}
