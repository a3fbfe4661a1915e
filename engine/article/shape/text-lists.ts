import { firstTextOf } from '../../text/first-text.ts';
import { isLeaf } from '../elements.ts';
import { dropStart } from './drop-start.ts';
import { follows, type Marker, markerOf } from './list-markers.ts';

/** One line that starts with a marker: a paragraph of its own, or what stands between two line breaks. */
interface Line {
  readonly nodes: Node[];
  readonly marker: Marker;
}

const LEAVES = 'p,div';
const LEAF = /^(?:p|div)$/;
/** Tells most paragraphs apart by their first text node: what begins with a letter, but for "a)", "iv)" and Word's "o", has no marker. */
const MAY_BE_MARKED = /^\s*(?:$|[^\p{L}\s]|[a-z]{0,5}(?:$|[).:])|o\s)/u;
const INSIDE = 'li,td,th,pre,dt,dd,figcaption';
const STRONG_LINES = 2;
const WEAK_LINES = 3;

/**
 * Makes real lists of lines that only look like one: paragraphs and lines behind bullets, dashes, ticks or numbers, as
 * text editors and Word leave them. The markers go; the words stay as they are.
 */
export function listTextLines(content: Element): void {
  const broken = new Set<Element>();
  for (const { parentElement } of content.getElementsByTagName('br')) {
    const leaf = parentElement?.closest(LEAVES);
    if (leaf) broken.add(leaf);
  }
  for (const leaf of broken) splitLines(leaf);
  joinParagraphs(content);
}

/** Lists within one paragraph, between line breaks. */
function splitLines(leaf: Element): void {
  if (!leaf.parentElement || leaf.closest(INSIDE) || !isLeaf(leaf)) return;
  const lines = linesOf(leaf);
  const markers = lines.map((nodes) => markerOf(textOf(nodes)));
  let start = 0;
  for (const { from, to } of runsOf(markers)) {
    if (from > start) leaf.before(paragraph(leaf, lines.slice(start, from)));
    leaf.before(
      listOf(
        leaf,
        lines.slice(from, to).map((nodes, i) => ({ nodes, marker: markers[from + i] as Marker })),
      ),
    );
    start = to;
  }
  if (start === 0) return;
  if (lines.slice(start).some((nodes) => textOf(nodes).trim())) leaf.before(paragraph(leaf, lines.slice(start)));
  leaf.remove();
}

/** Lists of paragraphs: siblings that each begin with a marker. */
function joinParagraphs(content: Element): void {
  for (const first of content.querySelectorAll(LEAVES)) {
    const marker = marked(first);
    if (!marker) continue;
    const lines = [{ element: first, marker }];
    for (let next = first.nextElementSibling; next; next = next.nextElementSibling) {
      const after = marked(next);
      const last = lines.at(-1);
      if (!after || !last || !follows(last.marker, after)) break;
      lines.push({ element: next, marker: after });
    }
    if (!isList(lines.map((line) => line.marker))) continue;
    const list = listOf(
      first,
      lines.map(({ element, marker }) => ({ nodes: [...element.childNodes], marker })),
    );
    first.before(list);
    for (const { element } of lines) element.remove();
  }
}

function marked(element: Element): Marker | null {
  if (!LEAF.test(element.localName) || !MAY_BE_MARKED.test(firstTextOf(element)) || !element.parentElement) return null;
  const text = element.textContent ?? '';
  const marker = text.length < 4_000 ? markerOf(text) : null;
  return marker && isLeaf(element) && !element.closest(INSIDE) ? marker : null;
}

/** A list has at least two lines behind a bullet, or three behind a dash or number; a numbered one starts at 1. */
function isList(markers: readonly Marker[]): boolean {
  const first = markers[0];
  if (!first || (first.number !== null && first.number !== 1)) return false;
  return markers.length >= (first.weak ? WEAK_LINES : STRONG_LINES);
}

function runsOf(markers: readonly (Marker | null)[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (let from = 0; from < markers.length; ) {
    const run: Marker[] = [];
    for (const marker of markers.slice(from)) {
      const last = run.at(-1);
      if (!marker || (last && !follows(last, marker))) break;
      run.push(marker);
    }
    if (isList(run)) runs.push({ from, to: from + run.length });
    from += Math.max(run.length, 1);
  }
  return runs;
}

function linesOf(leaf: Element): Node[][] {
  const lines: Node[][] = [[]];
  for (const node of leaf.childNodes) {
    if (node.nodeType === 1 && (node as Element).localName === 'br') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines;
}

function textOf(nodes: readonly Node[]): string {
  return nodes.map((node) => node.textContent ?? '').join('');
}

function paragraph(model: Element, lines: readonly Node[][]): Element {
  const element = model.ownerDocument.createElement('p');
  element.className = model.className;
  for (const [index, nodes] of lines.entries()) {
    if (index) element.append(model.ownerDocument.createElement('br'));
    element.append(...nodes);
  }
  return element;
}

function listOf(model: Element, lines: readonly Line[]): Element {
  const document = model.ownerDocument;
  const list = document.createElement(lines[0]?.marker.number === null ? 'ul' : 'ol');
  for (const { nodes, marker } of lines) {
    const item = document.createElement('li');
    item.append(...nodes);
    dropStart(item, marker.length);
    list.append(item);
  }
  return list;
}
