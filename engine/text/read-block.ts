import type { LinkSpan, Span } from '../text-block.ts';
import { type InlineVisitor, walkInline, walkInside } from './walk-inline.ts';
import { collapse, oneLine, withoutInvisible } from './white-space.ts';

export interface BlockReading {
  /** White space collapsed, `<br>` as a line break, invisible characters left out. */
  readonly text: string;
  readonly links: readonly LinkSpan[];
  readonly strong: readonly Span[];
  readonly emphasis: readonly Span[];
}

const NONE: readonly never[] = [];
const STRONG = new Set(['b', 'strong']);
const EMPHASIS = new Set(['em', 'i', 'cite', 'dfn']);

class BlockReader implements InlineVisitor {
  readonly links: LinkSpan[] = [];
  readonly strong: Span[] = [];
  readonly emphasis: Span[] = [];
  private read = '';
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

  reading(): BlockReading {
    const { read, links, strong, emphasis } = this;
    const text = read.trimEnd();
    if (text.length === read.length) return { text, links, strong, emphasis };
    return {
      text,
      links: clipped(links, text.length),
      strong: clipped(strong, text.length),
      emphasis: clipped(emphasis, text.length),
    };
  }
}

/** Only a line break can stand at the end of what was read; a span may reach over it. */
function clipped<T extends Span>(spans: readonly T[], length: number): readonly T[] {
  return spans
    .map((span) => (span.end > length ? { ...span, end: length } : span))
    .filter((span) => span.end > span.start);
}

/**
 * Reads one leaf block's text with the spans of its links and emphasis. The engine reads the article so, and the view
 * reads the purified copy so again: the same text at both ends lets offsets name the same words.
 */
export function readBlock(element: Element): BlockReading {
  const isPreformatted = element.localName === 'pre';
  if (!isPreformatted && !element.firstElementChild) {
    // Most blocks hold one text and nothing else.
    return { text: oneLine(element.textContent ?? ''), links: NONE, strong: NONE, emphasis: NONE };
  }
  const reader = new BlockReader();
  walkInside(element, reader, isPreformatted);
  return reader.reading();
}

/** The same over a run of sibling nodes that is not yet an element of its own. */
export function readRun(nodes: readonly Node[]): BlockReading {
  const reader = new BlockReader();
  for (const node of nodes) walkInline(node, reader, false);
  return reader.reading();
}
