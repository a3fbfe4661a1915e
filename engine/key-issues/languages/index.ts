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

/** A pattern of one kind of words in all languages, between word boundaries. */
export function anyOf(pick: (language: Language) => string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${LANGUAGES.map(pick).join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

/** The same for a whole heading, a colon or stop behind it allowed. */
export function whole(pick: (language: Language) => string): RegExp {
  return new RegExp(`^(?:${LANGUAGES.map(pick).join('|')})\\s*[:.…]?$`, 'iu');
}
