import type { LinkSpan, Span } from '../text-block.ts';
import { PointReader, type TextPoints } from './text-points.ts';
import { type InlineVisitor, walkInline, walkInside } from './walk-inline.ts';
import { collapse, withoutInvisible } from './white-space.ts';

export type { TextPoints } from './text-points.ts';

export interface BlockReading {
  /** White space collapsed, `<br>` as a line break, invisible characters left out. */
  readonly text: string;
  readonly links: readonly LinkSpan[];
  readonly strong: readonly Span[];
  readonly emphasis: readonly Span[];
  /** The DOM positions of `text.slice(start, end)`; null when the offsets hold no character of a text node. */
  rangeOf(start: number, end: number): TextPoints | null;
}

const STRONG = new Set(['b', 'strong']);
const EMPHASIS = new Set(['em', 'i', 'cite', 'dfn']);

class BlockReader implements InlineVisitor {
  readonly links: LinkSpan[] = [];
  readonly strong: Span[] = [];
  readonly emphasis: Span[] = [];
  read = '';
  private last = 0;
  /** Where the element entered last begins. */
  private entered = -1;
  /** Offsets at which an element begins with white space: looking it up in the growing text would flatten it each time. */
  private blanks: Set<number> | null = null;
  private pendingSpace = false;

  lineBreak(): void {
    if (this.read) this.write('\n');
    this.pendingSpace = false;
  }

  enter(): number {
    this.entered = this.read.length;
    return this.entered;
  }

  leave(element: Element, before: number): void {
    const end = this.read.length;
    if (end === before) return;
    // A space before the element's first word is written with the word; it belongs before the element.
    const start = this.blanks?.has(before) ? before + 1 : before;
    if (end > start) this.note(element, { start, end });
  }

  private write(part: string): void {
    const at = this.read.length;
    const first = part.charCodeAt(0);
    if (at === this.entered && (first === 0x20 || first === 0x0a)) {
      this.blanks ??= new Set();
      this.blanks.add(at);
    }
    this.read += part;
    this.last = part.charCodeAt(part.length - 1);
  }

  private note(element: Element, span: Span): void {
    const name = element.localName;
    if (name === 'a') {
      const href = element.getAttribute('href');
      if (href) this.links.push({ ...span, href });
    } else if (STRONG.has(name)) this.strong.push(span);
    else if (EMPHASIS.has(name)) this.emphasis.push(span);
  }

  text(node: Text, preserve: boolean): void {
    const data = preserve ? withoutInvisible(node.data) : collapse(node.data);
    if (!data) return;
    const startsSpaced = !preserve && data.charCodeAt(0) === 0x20;
    const endsSpaced = !preserve && data.charCodeAt(data.length - 1) === 0x20;
    const words = startsSpaced || endsSpaced ? data.trim() : data;
    if (!words) {
      this.pendingSpace = true;
      return;
    }
    const spaced = (this.pendingSpace || startsSpaced) && this.read !== '' && this.last !== 0x0a;
    this.write(spaced ? ` ${words}` : words);
    this.pendingSpace = endsSpaced;
  }
}

/**
 * Reads one leaf block's text with the spans of its links and emphasis. The engine reads the article so, and the view
 * reads the purified copy so again: the same text at both ends lets offsets name the same words.
 */
export function readBlock(element: Element): BlockReading {
  return reading((visitor) => walkInside(element, visitor, element.localName === 'pre'));
}

/** The same over a run of sibling nodes that is not yet an element of its own. */
export function readRun(nodes: readonly Node[]): BlockReading {
  return reading((visitor) => {
    for (const node of nodes) walkInline(node, visitor, false);
  });
}

function reading(walk: (visitor: InlineVisitor) => void): BlockReading {
  const reader = new BlockReader();
  walk(reader);
  const { read, links, strong, emphasis } = reader;
  const text = read.trimEnd();
  // Only a line break can stand at the end; a span may reach over it.
  const clip = <T extends Span>(spans: readonly T[]): readonly T[] =>
    text.length === read.length
      ? spans
      : spans
          .map((span) => (span.end > text.length ? { ...span, end: text.length } : span))
          .filter((span) => span.end > span.start);
  let points: PointReader | null = null;
  const rangeOf = (start: number, end: number) => {
    if (!points) {
      points = new PointReader();
      walk(points);
    }
    return points.points(start, end);
  };
  return { text, links: clip(links), strong: clip(strong), emphasis: clip(emphasis), rangeOf };
}
