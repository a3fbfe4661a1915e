import { AUXILIARY, CONJUNCTION, DETERMINER, PREPOSITION } from '../word-classes.ts';
import { LANGUAGES } from './all.ts';
import type { LanguageData, PackedWords } from './language-data.ts';
import { Collection } from './language-data.ts';
import { eachWord } from './packed-words.ts';

const SMALL = DETERMINER | PREPOSITION | CONJUNCTION | AUXILIARY;

function smallWordsOf({ words }: LanguageData): PackedWords {
  const small = new Collection();
  eachWord(words, (word, part) => {
    if (part & SMALL) small.add(word, 0, 0);
  });
  return small.packed();
}

/** Determiners, prepositions, conjunctions and auxiliaries of each language: they tell a text's language. */
export const SMALL_WORDS: Readonly<Record<string, PackedWords>> = Object.fromEntries(
  LANGUAGES.map((language) => [language.code, smallWordsOf(language)]),
);
