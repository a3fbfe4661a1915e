import { LANGUAGES } from './all.ts';
import { words } from './language-data.ts';

/** Determiners, prepositions, conjunctions and auxiliaries of each language: they tell a text's language. */
export const SMALL_WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  LANGUAGES.map(({ code, determiners, prepositions, conjunctions, auxiliaries }) => [
    code,
    words(determiners, prepositions, conjunctions, auxiliaries),
  ]),
);
