import type { SavedQuote } from './saved-quote.ts';

/** What a file of saved quotes says of itself, so that another program's JSON is told apart. */
export const savedQuotesFormat = 'plainspoken-saved-quotes';
/** Rises when a field changes its meaning; a reader of files refuses what is newer than itself. */
export const savedQuotesVersion = 1;

/** Saved quotes as a JSON file that can be read in again. Ids are made anew on the way in, so they are left out. */
export function savedQuotesJson(saved: readonly SavedQuote[]): string {
  const quotes = saved.map(({ quote, article, savedAt }) => ({ quote, article, savedAt }));
  return `${JSON.stringify({ format: savedQuotesFormat, version: savedQuotesVersion, quotes }, null, 2)}\n`;
}
