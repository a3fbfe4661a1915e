import { type Block, pointsIn, readBlock } from '../../engine/index.ts';
import { placeId, quoteId, sectionIds, sourceId } from '../section-ids.ts';
import type { Annotation } from './annotation.ts';
import { markSlice } from './mark-slice.ts';

/** Names of the labels that lead from a marked place back to its card. */
export interface MarkNames {
  readonly points: string;
  readonly quote: (index: number) => string;
  readonly source: (index: number) => string;
}

interface Label {
  readonly href: string;
  readonly name: string;
  readonly id: string | null;
  readonly short: string;
}

function labelOf({ kind, index }: Annotation, names: MarkNames): Label {
  if (kind === 'quote') {
    return { href: quoteId(index), name: names.quote(index), id: placeId(quoteId(index)), short: String(index + 1) };
  }
  if (kind === 'source') {
    return {
      href: sourceId(index),
      name: names.source(index),
      id: placeId(sourceId(index)),
      short: names.source(index),
    };
  }
  return { href: sectionIds.keyIssues, name: names.points, id: null, short: names.points };
}

/** A small link like a footnote mark, which leads to the card; left out of a selection by the style sheet. */
function labelElement(kind: Annotation['kind'], { href, name, short }: Label, document: Document): HTMLElement {
  const link = document.createElement('a');
  link.className = `place place-${kind}`;
  link.href = `#${href}`;
  link.textContent = short;
  if (short !== name) link.setAttribute('aria-label', name);
  return link;
}

function markPoint(element: Element, covers: boolean): boolean {
  if (!covers) return false;
  element.classList.add('point');
  return true;
}

/** Puts the label of a list before the list, or before the paragraph that is its first point. */
function labelPoints(element: Element, label: HTMLElement): void {
  const list = element.closest('ul, ol');
  const before = list ?? element;
  const line = element.ownerDocument.createElement('p');
  line.className = 'place-line';
  line.append(label);
  before.before(line);
  list?.classList.add('points');
}

function annotateBlock(element: Element, block: Block, annotations: readonly Annotation[], names: MarkNames): void {
  // From the end, so that the offsets before stay right; of two at one start the longer goes outside.
  const ordered = [...annotations].sort((a, b) => b.slice.start - a.slice.start || a.slice.end - b.slice.end);
  for (const annotation of ordered) {
    const { start, end } = annotation.slice;
    const label = annotation.isFirst ? labelOf(annotation, names) : null;
    const link = label && labelElement(annotation.kind, label, element.ownerDocument);
    if (annotation.kind === 'point' && markPoint(element, start === 0 && end === block.text.length)) {
      if (link) labelPoints(element, link);
      continue;
    }
    const points = pointsIn(element, start, end);
    if (!points) continue;
    const marks = markSlice(points, `mark mark-${annotation.kind}`);
    const [first] = marks;
    if (first && label?.id) first.id = label.id;
    if (link) placeAfter(marks, link);
  }
  if (isMostlyQuoted(block, annotations)) element.classList.add('quoted');
}

/** As a footnote mark stands: behind the words and the quotation mark that closes them, where it breaks no sentence. */
function placeAfter(marks: readonly HTMLElement[], label: HTMLElement): void {
  const last = marks.at(-1);
  if (!last) return;
  const whole = last.closest('a') ?? last;
  (closingMark(whole) ?? whole).after(label);
}

/** The closing quotation mark right behind the words, as a node of its own. */
function closingMark(words: HTMLElement): Text | null {
  const behind = words.nextSibling;
  if (behind?.nodeType !== 3) return null;
  const text = behind as Text;
  const found = /^[\u00A0\u202F]?[“”«»‘’"']/.exec(text.data);
  if (!found) return null;
  if (found[0].length < text.length) text.splitText(found[0].length);
  return text;
}

/** A paragraph of speech gets a rule at its side: a line under so many words would be hard to read. */
function isMostlyQuoted({ text }: Block, annotations: readonly Annotation[]): boolean {
  const quoted = annotations.filter(({ kind }) => kind === 'quote');
  return quoted.reduce((sum, { slice }) => sum + slice.end - slice.start, 0) * 2 >= text.length && quoted.length > 0;
}

/**
 * Marks points, quotes and report links where they stand in the purified article, or in a part of it; `annotations` are
 * those of each block by its id. A block whose words are not the digest's stays unmarked: better no mark than one on the
 * wrong words.
 */
export function annotate(
  article: DocumentFragment,
  blocks: readonly Block[],
  annotations: ReadonlyMap<number, readonly Annotation[]>,
  names: MarkNames,
): void {
  for (const element of article.querySelectorAll('[data-block]')) {
    const block = blocks[Number(element.getAttribute('data-block'))];
    const own = block && annotations.get(block.id);
    if (own && readBlock(element).text === block.text) annotateBlock(element, block, own, names);
  }
}
