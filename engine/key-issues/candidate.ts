import type { Slice } from '../digest.ts';
import type { TextBlock } from '../text-block.ts';

/** How a list shows itself. */
type ListForm = 'list' | 'headings' | 'sentences' | 'terms';

export interface Point {
  readonly block: TextBlock;
  readonly start: number;
  readonly end: number;
}

/** Points that belong together, before it is judged whether they are the article's own. */
export interface Candidate {
  readonly form: ListForm;
  readonly ordered: boolean;
  readonly points: readonly Point[];
  /** Index of the first and of the last block of the list: what stands between is part of it. */
  readonly from: number;
  readonly to: number;
  /** The number that the page shows before the first and the last point. */
  readonly numbers: { readonly first: number; readonly last: number } | null;
  /** Blocks of the list that are headings or whole: a list of teasers shows it here. */
  readonly blocks: readonly TextBlock[];
  /** A lead that the form itself found. */
  readonly lead: Point | null;
}

export const textOf = ({ block, start, end }: Point): string => block.text.slice(start, end);
export const sliceOf = ({ block, start, end }: Point): Slice => ({ block: block.id, start, end });
export const whole = (block: TextBlock): Point => ({ block, start: 0, end: block.text.length });

/** Number of words, near enough for judging lengths. */
export function wordsIn(text: string): number {
  let words = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const space = text.charCodeAt(i) <= 0x20;
    if (!space && !inside) words++;
    inside = !space;
  }
  return words;
}

/** Words of an item in the mean. */
export function meanWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + wordsIn(text), 0) / texts.length;
}

/** The share of a slice that links cover, 0 to 1. */
export function linked({ block, start, end }: Point): number {
  let covered = 0;
  for (const link of block.links) covered += Math.max(0, Math.min(link.end, end) - Math.max(link.start, start));
  return end > start ? covered / (end - start) : 0;
}
