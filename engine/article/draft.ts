import type { FurnitureLabel, Zone } from '../digest.ts';
import type { TextBlock } from '../text-block.ts';

/** One block as the walk finds it, with what the passes after it need to judge it. */
export interface Draft {
  readonly block: TextBlock;
  /** Class names and ids of the element and of the three around it, lower case: what the page's authors call it. */
  readonly hint: string;
  /** The box around the block, no list or paragraph: what one box holds belongs together. */
  readonly box: Element | null;
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

export interface Piece {
  readonly draft: Draft;
  readonly open: string;
  readonly rest: string;
}

/** Ancestors whose names may tell what a block is. */
const HINT_LEVELS = 4;

/** Makes drafts. What boxes are called is put together once for all the blocks in them. */
export class Drafting {
  private readonly outer = new Map<Element, string>();

  /** A fresh draft of a block read from `element`. */
  draft(block: TextBlock, element: Element): Draft {
    return new ReadDraft(block, element, this);
  }

  /** What an element and those around it are called. */
  hintOf(element: Element): string {
    const parent = element.parentElement;
    let outer = parent ? this.outer.get(parent) : '';
    if (parent && outer === undefined) {
      outer = namesAround(parent);
      this.outer.set(parent, outer);
    }
    return namesOf(element) + outer;
  }
}

/** The hint is put together when a pass first asks for it. */
class ReadDraft implements Draft {
  readonly block: TextBlock;
  dropped = false;
  zone: Zone;
  label: FurnitureLabel | null = null;
  private readonly element: Element;
  private readonly drafting: Drafting;
  private known: string | null = null;

  constructor(block: TextBlock, element: Element, drafting: Drafting) {
    this.block = block;
    this.zone = block.zone;
    this.element = element;
    this.drafting = drafting;
  }

  get hint(): string {
    this.known ??= this.drafting.hintOf(this.element);
    return this.known;
  }

  get box(): Element | null {
    return boxOf(this.element);
  }
}

const BOXES = new Set(['div', 'section', 'aside', 'article', 'main', 'header', 'footer', 'td', 'details']);

function boxOf(element: Element): Element | null {
  let at: Element | null = element.localName === 'div' ? element.parentElement : element;
  while (at && !BOXES.has(at.localName)) at = at.parentElement;
  return at;
}

/** The names of an element and of those around it, as far as they tell of a block in it. */
function namesAround(element: Element): string {
  let names = '';
  let at: Element | null = element;
  for (let level = 0; at && level < HINT_LEVELS - 1; level++, at = at.parentElement) names += namesOf(at);
  return names;
}

function namesOf({ className, id }: Element): string {
  // The class of an element of SVG is no string.
  return `${className ? ` ${className}` : ''}${id ? ` ${id}` : ''}`.toLowerCase();
}
