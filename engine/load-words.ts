import type { FinderWords } from './finder-words.ts';
import type { PageReading } from './page-reading.ts';
import { loadLanguage } from './quotes/languages/load.ts';

/** Reads the word lists for what was read off a page: those of its language, no others. */
export async function loadWords({ article: { lang }, blocks }: PageReading): Promise<FinderWords> {
  const quotes = await loadLanguage(
    lang,
    blocks.map(({ text }) => text),
  );
  return { quotes };
}
