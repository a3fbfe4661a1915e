import { cy } from './cy.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { Language } from './language.ts';
import { nl } from './nl.ts';

export type { Language };

/**
 * All are tried on every page: the language that a page declares is its template's as often as its text's. A number and
 * the noun it counts must be of one language, which keeps Spanish "once" out of English leads.
 */
export const LANGUAGES: readonly Language[] = [en, de, fr, es, it, nl, cy];

/** A lead is looked at as far as this, in characters from its end. */
const MAX_LEAD = 400;

/**
 * Tells whether the end of a text has one of these words. One pattern a language: as a single one they are too large
 * for a check of their running time.
 */
export function hasAny(pick: (language: Language) => string): (text: string) => boolean {
  const patterns = LANGUAGES.map((language) => new RegExp(`(?<![0-9a-zß-ž])(?:${pick(language)})(?![0-9a-zß-ž])`, 'i'));
  return (text) => {
    const end = text.slice(-MAX_LEAD);
    return patterns.some((pattern) => pattern.test(end));
  };
}

/** A heading of more characters is a sentence. */
const MAX_HEADING = 120;

/**
 * Tells whether a heading is one of these words as a whole, a colon or stop behind it allowed.
 */
export function isWhole(pick: (language: Language) => string): (heading: string) => boolean {
  const patterns = LANGUAGES.map((language) => new RegExp(`^(?:${pick(language)})\\s*[:.…]?$`, 'i'));
  return (heading) => heading.length <= MAX_HEADING && patterns.some((pattern) => pattern.test(heading));
}
