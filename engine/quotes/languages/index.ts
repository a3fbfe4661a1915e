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

/** So many words of the text tell its language. */
const SAMPLE = 600;
/** Fewer words tell nothing against the language that the page states. */
const ENOUGH = 16;
/** A text of the stated language has at least this share of its small words. */
const LEAST_SHARE = 0.12;
const WORD = /\p{L}+/gu;

function share({ determiners, prepositions, conjunctions, auxiliaries }: Language, sample: readonly string[]): number {
  const small = [determiners, prepositions, conjunctions, auxiliaries];
  return sample.filter((word) => small.some((set) => set.has(word))).length / Math.max(1, sample.length);
}

/** The first words of the texts, lower case. */
function sampleOf(texts: Iterable<string>): string[] {
  const sample: string[] = [];
  for (const text of texts) {
    // No text needs more than a few thousand characters to fill the sample.
    for (const [word] of text.slice(0, 4000).matchAll(WORD)) sample.push(word.toLowerCase());
    if (sample.length >= SAMPLE) break;
  }
  return sample;
}

/**
 * The data of a BCP 47 tag's language; of the language that the text's small words show where the page states none or
 * a wrong one (English articles on German sites); no words at all for a language without data.
 */
export function languageOf(tag: string | null, texts: Iterable<string>): Language {
  const code = tag?.trim().toLowerCase().split(/[-_]/, 1)[0];
  const stated = code ? LANGUAGES.get(code) : undefined;
  if (stated === english && code) return english;
  const sample = sampleOf(texts);
  if (stated && (sample.length < ENOUGH || share(stated, sample) >= LEAST_SHARE)) return stated;
  let best = stated ?? (code ? unknown : english);
  let most = LEAST_SHARE;
  for (const language of LANGUAGES.values()) {
    const found = share(language, sample);
    if (found > most) {
      most = found;
      best = language;
    }
  }
  return code && !stated && most < 2 * LEAST_SHARE ? unknown : best;
}
