import type { BlockKind, FurnitureLabel, Zone } from '../digest.ts';
import { type BlockReading, readBlock, readRun } from '../text/read-block.ts';
import { type ListPlace, type TextBlock, textBlock } from '../text-block.ts';
import { BLOCK_SELECTOR, isInline, LABEL, ZONE } from './elements.ts';
import { attributesOf, inlineHtml } from './inline-html.ts';

/** One block as the walk finds it, with what the passes after it need to judge it. */
export interface Draft {
  readonly block: TextBlock;
  readonly tag: string;
  /** Class names and ids of the element and of the three around it, lower case: what the page's authors call it. */
  readonly hint: string;
  /** Set by a pass: the block is no part of the article. */
  dropped: boolean;
  /** Set by a pass in place of the block's own zone and label. */
  zone: Zone;
  label: FurnitureLabel | null;
}

export interface DraftTree {
  readonly drafts: readonly Draft[];
  /** HTML in order; a draft's own stands apart, since a pass may drop it. */
  readonly pieces: readonly (string | Piece)[];
}

interface Piece {
  readonly draft: Draft;
  readonly open: string;
  readonly rest: string;
}

export interface BlockTree {
  readonly blocks: readonly TextBlock[];
  /** The same content as HTML; each leaf block carries `data-block="ID"`. */
  readonly html: string;
}

/** What a block takes over from the elements around it. */
interface Surroundings {
  readonly zone: Zone;
  readonly label: FurnitureLabel | null;
  readonly place: ListPlace | null;
  readonly quotation: number | null;
  readonly pull: boolean;
  readonly isAttribution: boolean;
  readonly cell: { readonly table: number; readonly row: number } | null;
  /** The kind of a plain paragraph here: an item's inside a list, a quotation's inside a block quote. */
  readonly kind: BlockKind;
}

type Handler = (writer: BlockWriter, element: Element, around: Surroundings) => void;

const PULL = /pull-?_?quote|pullout|quote-?_?pull/i;

const flow: Handler = (writer, element, around) => writer.flow(element, around);
const leaf =
  (tag: string, kind?: BlockKind): Handler =>
  (writer, element, around) =>
    writer.leaf(element, tag, kind ? { ...around, kind } : around);
const heading =
  (level: number): Handler =>
  (writer, element, around) =>
    writer.leaf(element, `h${Math.max(level, 2)}`, { ...around, kind: 'heading' }, level);

/** The table of contents of this file: how each element becomes blocks. All others flow. */
const HANDLERS: Readonly<Record<string, Handler>> = {
  p: leaf('p'),
  h1: heading(1),
  h2: heading(2),
  h3: heading(3),
  h4: heading(4),
  h5: heading(5),
  h6: heading(6),
  ul: (writer, element, around) => writer.list(element, false, around),
  ol: (writer, element, around) => writer.list(element, true, around),
  blockquote: (writer, element, around) => writer.quotation(element, around),
  figure: (writer, element, around) => writer.wrap('figure', element, around),
  figcaption: (writer, element, around) =>
    writer.wrap('figcaption', element, { ...around, kind: 'caption', zone: 'caption', place: null, cell: null }),
  table: (writer, element, around) => writer.table(element, around),
  pre: leaf('pre', 'code'),
  dl: (writer, element, around) => writer.wrap('dl', element, around),
  dt: leaf('dt', 'term'),
  dd: (writer, element, around) => writer.wrapOrLeaf('dd', element, around),
  summary: leaf('p'),
  hr: (writer) => writer.write('<hr>'),
};

class BlockWriter {
  readonly drafts: Draft[] = [];
  readonly pieces: (string | Piece)[] = [];
  private lists = 0;
  private quotations = 0;
  private tables = 0;

  write(html: string): void {
    this.pieces.push(html);
  }

  /** Children in order; runs of inline nodes between blocks become paragraphs of their own. */
  flow(element: Element, around: Surroundings): void {
    let run: Node[] = [];
    const flush = () => {
      if (run.length) this.run(run, around, element);
      run = [];
    };
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (isInline(node)) run.push(node);
      else {
        flush();
        this.element(node as Element, around);
      }
    }
    flush();
  }

  private element(element: Element, around: Surroundings): void {
    const zone = element.getAttribute(ZONE) as Zone | null;
    const label = element.getAttribute(LABEL) as FurnitureLabel | null;
    const inner = zone || label ? { ...around, zone: zone ?? around.zone, label: label ?? around.label } : around;
    const kind: BlockKind = zone === 'caption' ? 'caption' : inner.kind;
    (HANDLERS[element.localName] ?? flow)(this, element, kind === inner.kind ? inner : { ...inner, kind });
  }

  leaf(element: Element, tag: string, around: Surroundings, level: number | null = null): void {
    if (!isLeaf(element)) return this.flow(element, around);
    const reading = readBlock(element);
    this.emit(tag, element.childNodes, reading, around, level, attributesOf(element, []), element);
  }

  private run(nodes: readonly Node[], around: Surroundings, parent: Element): void {
    this.emit('p', nodes, readRun(nodes), around, null, '', parent);
  }

  private emit(
    tag: string,
    nodes: Iterable<Node>,
    reading: BlockReading,
    around: Surroundings,
    level: number | null,
    attributes: string,
    element: Element,
  ): void {
    if (!reading.text) {
      const html = inlineHtml(nodes);
      if (html.includes('<img')) this.write(html);
      return;
    }
    const { links, strong, emphasis, text } = reading;
    const block = textBlock({ ...around, id: this.drafts.length, text, links, strong, emphasis, level });
    const { zone, label } = around;
    const draft: Draft = { block, tag, hint: hintOf(element), dropped: false, zone, label };
    this.drafts.push(draft);
    this.pieces.push({ draft, open: `<${tag}${attributes}`, rest: `>${inlineHtml(nodes)}</${tag}>` });
  }

  /** An element kept around its blocks. */
  wrap(tag: string, element: Element, around: Surroundings, attributes = ''): void {
    this.write(`<${tag}${attributes}>`);
    this.flow(element, around);
    this.write(`</${tag}>`);
  }

  /** One block where it holds only inline content, else a wrapper around its blocks. */
  wrapOrLeaf(tag: string, element: Element, around: Surroundings): void {
    if (isLeaf(element)) this.leaf(element, tag, around);
    else this.wrap(tag, element, around);
  }

  list(element: Element, ordered: boolean, around: Surroundings): void {
    const list = this.lists++;
    const first = ordered ? Number.parseInt(element.getAttribute('start') ?? '1', 10) || 1 : null;
    const depth = around.place ? around.place.depth + 1 : 0;
    let item = 0;
    this.write(ordered ? `<ol${first === 1 ? '' : ` start="${first}"`}>` : '<ul>');
    for (const child of element.children) {
      const number = first === null ? null : first + item;
      const place: ListPlace = { list, ordered, depth, item, number };
      if (child.localName === 'li') {
        const before = this.drafts.length;
        this.wrapOrLeaf('li', child, { ...around, place, kind: 'item' });
        if (this.drafts.length > before) item++;
      } else this.element(child, { ...around, place: item ? { ...place, item: item - 1 } : place, kind: 'item' });
    }
    this.write(ordered ? '</ol>' : '</ul>');
  }

  quotation(element: Element, around: Surroundings): void {
    const pull = around.pull || PULL.test(element.className) || element.closest('aside,figure[class*="pull"]') !== null;
    const inner: Surroundings = { ...around, quotation: this.quotations++, pull, kind: 'quotation' };
    this.write('<blockquote>');
    for (const group of groups(element)) {
      const holder = group.attribution ? { ...inner, isAttribution: true } : inner;
      if (group.nodes.every(isInline)) this.run(group.nodes, holder, element);
      else for (const node of group.nodes) this.mixed(node, holder, element);
    }
    this.write('</blockquote>');
  }

  private mixed(node: Node, around: Surroundings, parent: Element): void {
    if (isInline(node)) this.run([node], around, parent);
    else this.element(node as Element, around);
  }

  table(element: Element, around: Surroundings): void {
    const rows = [...element.querySelectorAll('tr')].filter((row) => row.closest('table') === element);
    if (isLayout(element, rows)) return this.flow(element, around);
    const table = this.tables++;
    this.write('<table>');
    for (const caption of element.querySelectorAll('caption')) {
      this.leaf(caption, 'caption', { ...around, kind: 'caption', zone: 'caption' });
    }
    rows.forEach((row, index) => {
      this.write('<tr>');
      for (const cell of row.children) {
        const inner: Surroundings = { ...around, kind: 'cell', cell: { table, row: index }, place: null };
        this.wrapOrLeafCell(cell, inner);
      }
      this.write('</tr>');
    });
    this.write('</table>');
  }

  private wrapOrLeafCell(cell: Element, around: Surroundings): void {
    const tag = cell.localName === 'th' ? 'th' : 'td';
    const attributes = attributesOf(cell, ['colspan', 'rowspan', 'scope']);
    const before = this.drafts.length;
    if (isLeaf(cell)) this.emit(tag, cell.childNodes, readBlock(cell), around, null, attributes, cell);
    else this.wrap(tag, cell, around, attributes);
    // An empty cell still takes its place in the row.
    if (this.drafts.length === before && isLeaf(cell)) this.write(`<${tag}${attributes}></${tag}>`);
  }
}

function isLeaf(element: Element): boolean {
  return element.firstElementChild === null || element.querySelector(BLOCK_SELECTOR) === null;
}

function isLayout(table: Element, rows: readonly Element[]): boolean {
  if (table.querySelector('table') || table.getAttribute('role') === 'presentation') return true;
  if (table.querySelector('th,thead,caption')) return false;
  return rows.length < 2 || rows.every((row) => row.children.length < 2) || table.querySelector('h1,h2,h3,ul,ol') !== null;
}

/** A block quote's children with the attribution (`cite`, `footer`) as groups of their own. */
function groups(quote: Element): { attribution: boolean; nodes: Node[] }[] {
  const found: { attribution: boolean; nodes: Node[] }[] = [];
  for (let node = quote.firstChild; node; node = node.nextSibling) {
    const name = node.nodeType === 1 ? (node as Element).localName : '';
    const attribution = name === 'footer' || name === 'figcaption' || (name === 'cite' && isLastOf(node, quote));
    const last = found.at(-1);
    const joins = last && last.attribution === attribution && isInline(node) === last.nodes.every(isInline);
    if (joins) last.nodes.push(node);
    else found.push({ attribution, nodes: [node] });
  }
  return found;
}

/** A `cite` in the middle of the words is a title of a work, at their end the one who says them. */
function isLastOf(node: Node, quote: Element): boolean {
  for (let next = node.nextSibling; next; next = next.nextSibling) if (next.textContent?.trim()) return false;
  return quote.textContent?.trim() !== node.textContent?.trim();
}

/** Ancestors whose names may tell what a block is. */
const HINT_LEVELS = 4;

function hintOf(element: Element): string {
  let hint = '';
  let at: Element | null = element;
  for (let level = 0; at && level < HINT_LEVELS; level++, at = at.parentElement) {
    if (at.className) hint += ` ${at.className}`;
    if (at.id) hint += ` ${at.id}`;
  }
  return hint.toLowerCase();
}

/** The content as drafts of blocks, in one walk. The content is only read. */
export function draftBlocks(content: Element): DraftTree {
  const writer = new BlockWriter();
  writer.flow(content, {
    zone: 'body',
    label: null,
    place: null,
    quotation: null,
    pull: false,
    isAttribution: false,
    cell: null,
    kind: 'paragraph',
  });
  return { drafts: writer.drafts, pieces: writer.pieces };
}

const EMPTY = /<(ul|ol|li|blockquote|figure|figcaption|dl|dd|table)(?: [^<>]*)?>\s*<\/\1>/g;

/** The drafts that the passes left, numbered anew, as blocks and HTML. */
export function finishBlocks({ drafts, pieces }: DraftTree): BlockTree {
  const blocks: TextBlock[] = [];
  const ids = new Map<Draft, number>();
  for (const draft of drafts) {
    if (draft.dropped) continue;
    ids.set(draft, blocks.length);
    blocks.push({ ...draft.block, id: blocks.length, zone: draft.zone, label: draft.label });
  }
  let html = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') html += piece;
    else {
      const id = ids.get(piece.draft);
      if (id !== undefined) html += `${piece.open} data-block="${id}"${piece.rest}`;
    }
  }
  // Dropping every block of a list leaves its wrapper; lists nest, so again until nothing changes.
  for (let before = ''; before !== html; ) {
    before = html;
    html = html.replace(EMPTY, '');
  }
  return { blocks, html };
}
