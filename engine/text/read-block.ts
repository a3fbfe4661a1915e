import type { LinkSpan, Span } from '../text-block.ts';
import { isInvisible, isSpace } from './white-space.ts';

/** A place in a text node, for a Range. */
export interface TextPoints {
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
}

export interface BlockReading {
  /** White space collapsed, `<br>` as a line break, invisible characters left out. */
  readonly text: string;
  readonly links: readonly LinkSpan[];
  readonly strong: readonly Span[];
  readonly emphasis: readonly Span[];
  /** The DOM positions of `text.slice(start, end)`; null when the offsets hold no character of a text node. */
  rangeOf(start: number, end: number): TextPoints | null;
}

/** One text node's share of the text: `map[i]` is the node's offset of the text's character `start + i`. */
interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly map: number[];
}

const STRONG = new Set(['b', 'strong']);
const EMPHASIS = new Set(['em', 'i', 'cite', 'dfn']);
/** Their text is not the article's: ruby readings would stand twice. */
const SKIPPED = new Set(['rt', 'rp', 'script', 'style', 'template']);

class Reader {
  text = '';
  readonly pieces: Piece[] = [];
  readonly links: LinkSpan[] = [];
  readonly strong: Span[] = [];
  readonly emphasis: Span[] = [];
  private pendingSpace = false;

  visit(node: Node, preserve: boolean): void {
    for (let child = node.firstChild; child; child = child.nextSibling) this.read(child, preserve);
  }

  read(node: Node, preserve: boolean): void {
    if (node.nodeType === 3) this.readText(node as Text, preserve);
    else if (node.nodeType === 1) this.readElement(node as Element, preserve);
  }

  private readElement(element: Element, preserve: boolean): void {
    const name = element.localName;
    if (SKIPPED.has(name)) return;
    if (name === 'br') {
      this.breakLine();
      return;
    }
    const before = this.text.length;
    this.visit(element, preserve || name === 'pre' || name === 'textarea');
    const span = { start: this.skipSpace(before), end: this.text.length };
    if (span.end <= span.start) return;
    if (name === 'a') {
      const href = element.getAttribute('href');
      if (href) this.links.push({ ...span, href });
    } else if (STRONG.has(name)) this.strong.push(span);
    else if (EMPHASIS.has(name)) this.emphasis.push(span);
  }

  /** A space before the element's first word is written when the word comes: it belongs before the element. */
  private skipSpace(offset: number): number {
    const code = this.text.charCodeAt(offset);
    return code === 0x20 || code === 0x0a ? offset + 1 : offset;
  }

  private breakLine(): void {
    if (this.text) this.text += '\n';
    this.pendingSpace = false;
  }

  private readText(node: Text, preserve: boolean): void {
    const { data } = node;
    const map: number[] = [];
    const start = this.text.length;
    let out = '';
    for (let i = 0; i < data.length; i++) {
      const code = data.charCodeAt(i);
      if (isInvisible(code)) continue;
      if (!preserve && isSpace(code)) {
        this.pendingSpace = true;
        continue;
      }
      if (this.pendingSpace) {
        this.pendingSpace = false;
        const last = out ? out.charCodeAt(out.length - 1) : this.text.charCodeAt(this.text.length - 1);
        if (start + out.length > 0 && last !== 0x0a) {
          out += ' ';
          // -1: the space stands in an earlier node, and nothing of this one belongs to it.
          map.push(i - 1);
        }
      }
      out += data[i];
      map.push(i);
    }
    if (!out) return;
    this.text += out;
    this.pieces.push({ node, start, map });
  }
}

/**
 * Reads one leaf block's text with the spans of its links and emphasis. The engine reads the article so, and the view
 * reads the purified copy so again: the same text at both ends lets offsets name the same words.
 */
export function readBlock(element: Element): BlockReading {
  const reader = new Reader();
  reader.visit(element, element.localName === 'pre');
  return finish(reader);
}

/** The same over a run of sibling nodes that is not yet an element of its own. */
export function readRun(nodes: readonly Node[]): BlockReading {
  const reader = new Reader();
  for (const node of nodes) reader.read(node, false);
  return finish(reader);
}

function finish(reader: Reader): BlockReading {
  const text = reader.text.replace(/\s+$/, '');
  const clip = <T extends Span>(spans: T[]): T[] =>
    spans.map((span) => (span.end > text.length ? { ...span, end: text.length } : span)).filter((s) => s.end > s.start);
  return {
    text,
    links: clip(reader.links),
    strong: clip(reader.strong),
    emphasis: clip(reader.emphasis),
    rangeOf: (start, end) => rangeOf(reader.pieces, start, end),
  };
}

function rangeOf(pieces: readonly Piece[], start: number, end: number): TextPoints | null {
  const first = pieces.find((piece) => piece.start + piece.map.length > start);
  const last = pieces.findLast((piece) => piece.start < end);
  if (!first || !last || end <= start || last.start < first.start) return null;
  const startOffset = first.map[Math.max(start - first.start, 0)];
  const endOffset = last.map[Math.min(end - last.start, last.map.length) - 1];
  if (startOffset === undefined || endOffset === undefined) return null;
  return { startNode: first.node, startOffset: Math.max(startOffset, 0), endNode: last.node, endOffset: endOffset + 1 };
}
