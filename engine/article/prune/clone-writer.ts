import type { Box } from './chrome.ts';
import { giveAddress } from './lazy-image.ts';
import type { PageAccess } from './page-access.ts';
import type { Parts } from './parts.ts';

/**
 * Writes the clone from the top down. An element enters the tree with the first thing in it, so that one without content
 * is never made, and no finished subtree is ever moved.
 */
export class CloneWriter {
  private readonly page: PageAccess;
  private readonly target: Document;
  private readonly parts: Parts;
  /** The page's elements that are open, outermost first, and their copies, as far as made. */
  private readonly sources: (Box | null)[] = [];
  private readonly copies: Element[];
  private depth = 0;
  private made = 0;

  constructor(page: PageAccess, target: Document, parts: Parts) {
    this.page = page;
    this.target = target;
    this.parts = parts;
    this.copies = [target.body];
  }

  /** What is written from here on stands in a copy of the page's element. */
  open(source: Box): void {
    this.sources[this.depth++] = source;
  }

  /** Ends the innermost element. Returns its copy, null where nothing was written in it. */
  close(): Element | null {
    const copy = this.made >= this.depth ? (this.copies[this.depth] ?? null) : null;
    this.depth--;
    if (this.made > this.depth) this.made = this.depth;
    return copy;
  }

  /** The innermost element's copy, made now with those around it where they have none yet. */
  here(): Element {
    while (this.made < this.depth) {
      const source = this.sources[this.made] as Box;
      const copy = this.copyOf(source);
      (this.copies[this.made] as Element).appendChild(copy);
      this.copies[++this.made] = copy;
    }
    return this.copies[this.depth] as Element;
  }

  text(data: string): void {
    // Half the time of "append", which takes nodes as well.
    this.here().insertAdjacentText('beforeend', data);
  }

  /** A paragraph that the page has not: what is written until `close` stands in it. */
  openParagraph(): void {
    const paragraph = this.here().appendChild(this.target.createElement('p'));
    this.sources[this.depth++] = null;
    this.copies[++this.made] = paragraph;
  }

  /** A shallow copy. A form becomes a plain box: its fields could shadow its own properties. */
  private copyOf(source: Box): Element {
    const { element, name } = source;
    const { attribute, parentNode } = this.page;
    if (name === 'form') {
      const box = this.target.createElement('div');
      box.className = attribute(element, 'class') ?? '';
      return box;
    }
    // Readability drops every footer; that of a block quote says who speaks.
    if (name === 'footer' && parentNode(element)?.nodeName === 'BLOCKQUOTE') return this.target.createElement('cite');
    const copy = this.target.importNode(element, false);
    if (name === 'img') giveAddress(copy);
    this.parts.note(copy, source);
    return copy;
  }
}
