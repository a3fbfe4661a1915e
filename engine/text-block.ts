import type { Block } from './digest.ts';

/** UTF-16 offsets into one block's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A link within a block: its words and its address, made absolute (any scheme; the sources finder decides). */
export interface LinkSpan extends Span {
  readonly href: string;
}

/** The list that an item block belongs to. */
export interface ListPlace {
  /** Same number: same list. Nested lists have numbers of their own. */
  readonly list: number;
  readonly ordered: boolean;
  /** 0 for an outermost list. */
  readonly depth: number;
  /** Position of the item in its own list, from 0; several blocks may share one (an item of two paragraphs). */
  readonly item: number;
  /** The number shown before an ordered item. */
  readonly number: number | null;
}

/**
 * What the finders read: a block with the structure that its text alone does not show. The digest carries only the
 * fields of `Block`.
 */
export interface TextBlock extends Block {
  readonly links: readonly LinkSpan[];
  /** Bold runs. */
  readonly strong: readonly Span[];
  /** Italic runs (`em`, `i`, `cite`). */
  readonly emphasis: readonly Span[];
  /** Set on every block inside a list item. */
  readonly place: ListPlace | null;
  /** Same number: inside the same block quote. */
  readonly quotation: number | null;
  /** The block quote is a pull quote by its markup. */
  readonly pull: boolean;
  /** A `<cite>` or `<footer>` of a block quote. */
  readonly isAttribution: boolean;
  /** Same number: inside the same table; cells of one row share `row`. */
  readonly cell: { readonly table: number; readonly row: number } | null;
  /** Heading level 1 to 6. */
  readonly level: number | null;
}

const bare: Omit<TextBlock, 'id' | 'kind' | 'zone' | 'text'> = {
  links: [],
  strong: [],
  emphasis: [],
  place: null,
  quotation: null,
  pull: false,
  isAttribution: false,
  cell: null,
  level: null,
};

/** Blocks from plain texts, one paragraph each, for tests and evaluation. */
export function paragraphs(texts: readonly string[]): TextBlock[] {
  return texts.map((text, id) => ({ ...bare, id, kind: 'paragraph', zone: 'body', text }));
}

/** A block with everything but the given fields at its plainest. */
export function textBlock(fields: Pick<TextBlock, 'id' | 'kind' | 'zone' | 'text'> & Partial<TextBlock>): TextBlock {
  return { ...bare, ...fields };
}
