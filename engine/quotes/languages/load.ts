import { languageOf, statesEnglish } from './index.ts';
import type { Language } from './language.ts';
import type { LanguageData } from './language-data.ts';
import { languageFrom, withoutWords } from './language-from.ts';

const english = async (): Promise<LanguageData> => (await import('./en.ts')).english;
const FILES: Readonly<Record<string, () => Promise<LanguageData>>> = {
  en: english,
  de: async () => (await import('./de.ts')).german,
  fr: async () => (await import('./fr.ts')).french,
  es: async () => (await import('./es.ts')).spanish,
  it: async () => (await import('./it.ts')).italian,
  nl: async () => (await import('./nl.ts')).dutch,
  cy: async () => (await import('./cy.ts')).welsh,
};

/** Reads the words of a text's language, and of no other; see {@link languageOf} for how it is told. */
export async function loadLanguage(tag: string | null, texts: Iterable<string>): Promise<Language> {
  const code = statesEnglish(tag) ? 'en' : languageOf(tag, texts, (await import('./small-words.ts')).SMALL_WORDS);
  const file = code === null ? undefined : FILES[code];
  if (!file) return withoutWords(await english());
  const [data, names] = await Promise.all([file(), import('./first-names.ts')]);
  return languageFrom(data, names.names);
}
