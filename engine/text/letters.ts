import type { TextPoints } from './text-points.ts';

/** White space and invisible characters: they differ between a page and what is read off it; letters do not. */
const BLANKS = /[\s\u00A0\u00AD\u200B\u2060\uFEFF\u2000-\u200A\u202F\u3000]+/g;

/** The letters of an element's text, each with its place. Offsets count letters. */
export interface Letters {
  readonly text: string;
  /** The DOM positions of `text.slice(start, end)`; null when there is no letter between them. */
  points(start: number, end: number): TextPoints | null;
}

/** One text node's share: its letters begin at `start`, and `offsets[i]` is the node's offset of the i-th. */
interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly offsets: readonly number[];
}

/** A text without white space. `dropped`, a global pattern, names what else goes. */
export function lettersOf(text: string, dropped: RegExp = BLANKS): string {
  return text.replace(dropped, '');
}

function keptOffsets(data: string, dropped: RegExp): number[] {
  const offsets: number[] = [];
  let from = 0;
  const keepTo = (to: number) => {
    for (let offset = from; offset < to; offset++) offsets.push(offset);
  };
  for (const { index, 0: gone } of data.matchAll(dropped)) {
    keepTo(index);
    from = index + gone.length;
  }
  keepTo(data.length);
  return offsets;
}

/** Reads the letters below an element. `leftOut` is a selector of elements whose text does not count. */
export function lettersIn(root: Element, leftOut: string, dropped: RegExp = BLANKS): Letters {
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  const pieces: Piece[] = [];
  let text = '';
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.parentElement?.closest(leftOut)) continue;
    const offsets = keptOffsets(node.data, dropped);
    if (offsets.length > 0) pieces.push({ node, start: text.length, offsets });
    text += lettersOf(node.data, dropped);
  }
  const at = (letter: number) => {
    const piece = pieces.findLast(({ start }) => start <= letter);
    const offset = piece?.offsets[letter - piece.start];
    return piece && offset !== undefined ? { node: piece.node, offset } : null;
  };
  return {
    text,
    points(start, end) {
      const [first, last] = [at(start), at(end - 1)];
      if (!first || !last || end <= start) return null;
      return { startNode: first.node, startOffset: first.offset, endNode: last.node, endOffset: last.offset + 1 };
    },
  };
}
