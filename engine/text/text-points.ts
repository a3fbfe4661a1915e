import { type InlineVisitor, walkInside } from './walk-inline.ts';
import { isInvisible, isSpace } from './white-space.ts';

/** A place in text nodes, for a Range. */
export interface TextPoints {
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
}

/** One text node's share of the text: `map[i]` is the node's offset of the text's character `start + i`. */
interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly map: number[];
}

/** Reads a block as `BlockReader` does, character by character, and keeps where each one came from. */
class PointReader implements InlineVisitor {
  read = '';
  readonly pieces: Piece[] = [];
  private pendingSpace = false;

  enter(): number {
    return 0;
  }

  leave(): void {}

  lineBreak(): void {
    if (this.read) this.read += '\n';
    this.pendingSpace = false;
  }

  text(node: Text, preserve: boolean): void {
    const { data } = node;
    const map: number[] = [];
    const start = this.read.length;
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
        const last = out ? out.charCodeAt(out.length - 1) : this.read.charCodeAt(this.read.length - 1);
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
    this.read += out;
    this.pieces.push({ node, start, map });
  }

  /** The DOM positions of `text.slice(start, end)`; null when the offsets hold no character of a text node. */
  points(start: number, end: number): TextPoints | null {
    const first = this.pieces.find((piece) => piece.start + piece.map.length > start);
    const last = this.pieces.findLast((piece) => piece.start < end);
    if (!first || !last || end <= start || last.start < first.start) return null;
    const startOffset = first.map[Math.max(start - first.start, 0)];
    const endOffset = last.map[Math.min(end - last.start, last.map.length) - 1];
    if (startOffset === undefined || endOffset === undefined) return null;
    return {
      startNode: first.node,
      startOffset: Math.max(startOffset, 0),
      endNode: last.node,
      endOffset: endOffset + 1,
    };
  }
}

/**
 * The DOM positions of `text.slice(start, end)`, where `text` is what `readBlock` reads in the element; null when the
 * offsets hold no character of a text node.
 */
export function pointsIn(element: Element, start: number, end: number): TextPoints | null {
  const reader = new PointReader();
  walkInside(element, reader, element.localName === 'pre');
  return reader.points(start, end);
}
