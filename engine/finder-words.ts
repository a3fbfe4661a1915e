import type { Language } from './quotes/languages/language.ts';

/** The word lists that the finders need for one text. */
export interface FinderWords {
  readonly quotes: Language;
}
