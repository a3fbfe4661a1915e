import { welsh } from './cy.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import type { Language } from './language.ts';
import { dutch } from './nl.ts';
import { unknown } from './unknown.ts';

const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  [english, german, french, spanish, italian, dutch, welsh].map((language) => [language.code, language]),
);

/** The data of a BCP 47 tag's language; English where the page states none, no words at all for a language without data. */
export function languageOf(tag: string | null): Language {
  const code = tag?.trim().toLowerCase().split(/[-_]/, 1)[0];
  return code ? (LANGUAGES.get(code) ?? unknown) : english;
}
