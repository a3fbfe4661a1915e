/** Words to find on the live page: a block's text, and which of it is meant. */
export interface Passage {
  readonly kind: 'point' | 'quote' | 'source';
  readonly block: string;
  readonly start: number;
  readonly end: number;
}

/** What the highlight script puts into its world, for the views to call. */
export interface PageHighlighter {
  /** Marks the passages instead of those marked before and scrolls to the first. Returns how many were found. */
  mark(passages: readonly Passage[], scroll: boolean): number;
  clear(): void;
}
