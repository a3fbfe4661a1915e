import type { SavedQuote } from '../../formats/index.ts';

/** saved: newest first; date: the article's, newest first; speaker and site: by name. */
export const sortOrders = ['saved', 'date', 'speaker', 'site'] as const;
export type SortOrder = (typeof sortOrders)[number];

const keys: { readonly [K in SortOrder]: (saved: SavedQuote) => string | null } = {
  saved: ({ savedAt }) => savedAt,
  date: ({ article }) => article.publishedTime,
  speaker: ({ quote }) => quote.speaker?.name ?? null,
  site: ({ article }) => article.siteName ?? (URL.canParse(article.url) ? new URL(article.url).hostname : null),
};

/** Quotes in order; equal ones newest saved first, those that lack what is sorted by at the end. */
export function sortQuotes(saved: readonly SavedQuote[], order: SortOrder, locale: string): readonly SavedQuote[] {
  const names = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  const direction = order === 'saved' || order === 'date' ? -1 : 1;
  const keyOf = keys[order];
  return saved.toSorted((a, b) => {
    const [first, second] = [keyOf(a), keyOf(b)];
    if (first === null || second === null) {
      if (first !== second) return first === null ? 1 : -1;
      return names.compare(b.savedAt, a.savedAt);
    }
    return direction * names.compare(first, second) || names.compare(b.savedAt, a.savedAt);
  });
}
