import { indexOf, languageOf, statesEnglish } from './index.ts';
import type { Language } from './language.ts';
import type { LanguageData } from './language-data.ts';
import { languageFrom, withoutWords } from './language-from.ts';

type File = Promise<{ readonly language: LanguageData }>;

const FILES: Readonly<Record<string, () => File>> = {
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  fr: () => import('./fr.ts'),
  es: () => import('./es.ts'),
  it: () => import('./it.ts'),
  nl: () => import('./nl.ts'),
  cy: () => import('./cy.ts'),
};

/** Reads the words of a text's language, and of no other; see {@link languageOf} for how it is told. */
export async function loadLanguage(tag: string | null, texts: Iterable<string>): Promise<Language> {
  const code = statesEnglish(tag)
    ? 'en'
    : languageOf(tag, texts, indexOf((await import('./small-words.ts')).SMALL_WORDS));
  const file = FILES[code ?? ''];
  if (!file) return withoutWords();
  const [{ language }, { names }] = await Promise.all([file(), import('./first-names.ts')]);
  return languageFrom(language, names);
}
