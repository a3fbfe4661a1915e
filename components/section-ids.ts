/** Anchors of the sections. The article's own markup carries no ids, so they cannot clash. */
export const sectionIds = {
  keyIssues: 'key-issues',
  quotes: 'quotes',
  sources: 'sources',
  article: 'article',
} as const;

/** Anchor of a quote's card, `index` from 0. */
export function quoteId(index: number): string {
  return `quote-${index + 1}`;
}

/** Anchor of a source's entry, `index` from 0. */
export function sourceId(index: number): string {
  return `source-${index + 1}`;
}

/** Anchor of a quote's or source's place in the article's text. */
export function placeId(id: string): string {
  return `${id}-in-article`;
}

/** Anchor of one of the article's own headings, by its block. */
export function headingId(block: number): string {
  return `heading-${block}`;
}
