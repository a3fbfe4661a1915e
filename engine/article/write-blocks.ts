import type { BlockKind, Zone } from '../digest.ts';
import { type BlockReading, readBlock, readRun } from '../text/read-block.ts';
import { type ListPlace, textBlock } from '../text-block.ts';
import { type Draft, Drafting, type DraftTree, type Piece } from './draft.ts';
import { ASIDE, isInline, isLeaf } from './elements.ts';
import { attributesOf, contentHtml, inlineHtml } from './inline-html.ts';
import { quotationGroups } from './quotation-groups.ts';

/** What a block takes over from the elements around it. */
interface Surroundings {
  readonly zone: Zone;
  readonly place: ListPlace | null;
  readonly quotation: number | null;
  readonly pull: boolean;
  readonly isAttribution: boolean;
  readonly cell: { readonly table: number; readonly row: number } | null;
  /** The kind of a plain paragraph here: an item's inside a list, a quotation's inside a block quote. */
  readonly kind: BlockKind;
}

/** A leaf block as it is written. */
interface Leaf {
  readonly tag: string;
  /** The nodes of a run; null where they are all of the element's. */
  readonly nodes: readonly Node[] | null;
  readonly reading: BlockReading;
  readonly around: Surroundings;
  /** The element that the nodes stand in. */
  readonly element: Element;
  readonly level?: number | null;
  readonly attributes?: string;
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
  private readonly drafting = new Drafting();
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
    const inner: Surroundings = element.hasAttribute(ASIDE) ? { ...around, zone: 'aside' } : around;
    (HANDLERS[element.localName] ?? flow)(this, element, inner);
  }

  leaf(element: Element, tag: string, around: Surroundings, level: number | null = null): void {
    if (isLeaf(element)) {
      const attributes = attributesOf(element, []);
      this.emit({ tag, nodes: null, reading: readBlock(element), around, level, attributes, element });
    } else this.flow(element, around);
  }

  private run(nodes: readonly Node[], around: Surroundings, parent: Element): void {
    this.emit({ tag: 'p', nodes, reading: readRun(nodes), around, element: parent });
  }

  private emit({ tag, nodes, reading, around, element, level = null, attributes = '' }: Leaf): void {
    const html = nodes ? inlineHtml(nodes) : contentHtml(element);
    if (!reading.text) {
      if (html.includes('<img')) this.write(html);
      return;
    }
    const { links, strong, emphasis, text } = reading;
    const block = textBlock({ ...around, id: this.drafts.length, text, links, strong, emphasis, level });
    const draft = this.drafting.draft(block, element);
    this.drafts.push(draft);
    this.pieces.push({ draft, open: `<${tag}${attributes}`, rest: `>${html}</${tag}>` });
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
    for (const group of quotationGroups(element)) {
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
    if (isLayout(element, rows)) {
      this.flow(element, around);
      return;
    }
    const table = this.tables++;
    this.write('<table>');
    for (const caption of element.querySelectorAll('caption')) {
      this.leaf(caption, 'caption', { ...around, kind: 'caption', zone: 'caption' });
    }
    rows.forEach((row, index) => {
      this.write('<tr>');
      const inner: Surroundings = { ...around, kind: 'cell', cell: { table, row: index }, place: null };
      for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling) this.wrapOrLeafCell(cell, inner);
      this.write('</tr>');
    });
    this.write('</table>');
  }

  private wrapOrLeafCell(cell: Element, around: Surroundings): void {
    const tag = cell.localName === 'th' ? 'th' : 'td';
    const attributes = attributesOf(cell, ['colspan', 'rowspan', 'scope']);
    const before = this.drafts.length;
    const isLine = isLeaf(cell);
    if (isLine) this.emit({ tag, nodes: null, reading: readBlock(cell), around, attributes, element: cell });
    else this.wrap(tag, cell, around, attributes);
    // An empty cell still takes its place in the row.
    if (isLine && this.drafts.length === before) this.write(`<${tag}${attributes}></${tag}>`);
  }
}

function isLayout(table: Element, rows: readonly Element[]): boolean {
  if (table.querySelector('table') || table.getAttribute('role') === 'presentation') return true;
  if (table.querySelector('th,thead,caption')) return false;
  return (
    rows.length < 2 || rows.every((row) => row.children.length < 2) || table.querySelector('h1,h2,h3,ul,ol') !== null
  );
}

/** The content as drafts of blocks, in one walk. The content is only read. */
export function draftBlocks(content: Element): DraftTree {
  const writer = new BlockWriter();
  writer.flow(content, {
    zone: 'body',
    place: null,
    quotation: null,
    pull: false,
    isAttribution: false,
    cell: null,
    kind: 'paragraph',
  });
  return { drafts: writer.drafts, pieces: writer.pieces };
}
