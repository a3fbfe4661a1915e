import { LANGUAGES } from './all.ts';
import { names } from './first-names.ts';
import { indexOf, languageOf, statesEnglish } from './index.ts';
import type { Language } from './language.ts';
import { languageFrom, withoutWords } from './language-from.ts';
import { SMALL_WORDS } from './small-words.ts';

const INDEX = indexOf(SMALL_WORDS);
const made = new Map<string, Language>();

/** The words of a text's language where all files are at hand: on the command line, in the evaluation, in tests. */
export function languageAtHand(tag: string | null, texts: Iterable<string>): Language {
  const code = statesEnglish(tag) ? 'en' : languageOf(tag, texts, INDEX);
  const known = made.get(code ?? '');
  if (known) return known;
  const data = LANGUAGES.find((language) => language.code === code);
  const language = data ? languageFrom(data, names) : withoutWords();
  made.set(language.code, language);
  return language;
}
