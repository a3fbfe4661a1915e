import type { Language } from './languages/language.ts';
import type { Token } from './tokens.ts';

export const isVerb = (token: Token | undefined, language: Language): boolean =>
  token?.kind === 'word' && (language.says.has(token.lower) || language.reports.has(token.lower));

export function isAdverb(token: Token | undefined, language: Language): boolean {
  if (token?.kind !== 'word' || token.capital) return false;
  return language.adverbs.has(token.lower) || language.adverbEnding.test(token.lower);
}

export const isRole = (token: Token | undefined, language: Language): boolean =>
  token?.kind === 'word' &&
  (language.roles.has(token.lower) ||
    ((!token.capital || language.capitalNouns) && language.roleEnding.test(token.lower)));

/** "commenter", "retiree": by its ending somebody who does something. Only a hint: "weather" ends so too. */
export const isAgentNoun = (token: Token | undefined, language: Language): boolean =>
  token?.kind === 'word' &&
  !token.capital &&
  language.agentEnding.test(token.lower) &&
  !language.prepositions.has(token.lower) &&
  !language.determiners.has(token.lower) &&
  !language.adverbs.has(token.lower);

/** Words for a time: a phrase that ends with one may stand before a subject. */
export const TIME =
  /^(?:week|weeks|month|months|year|years|day|days|morning|afternoon|evening|night|weekend|decade|summer|winter|spring|autumn|hour|hours|minutes|time)$/;

/** Auxiliaries that are names too: Theresa May, Will Smith. */
const MODAL_NAMES = new Set(['may', 'will']);

/** A capitalised word that can be part of a name. */
export function isNameWord(token: Token | undefined, language: Language): boolean {
  return (
    token?.kind === 'word' &&
    token.capital &&
    !language.notNames.has(token.lower) &&
    !(language.auxiliaries.has(token.lower) && !MODAL_NAMES.has(token.lower))
  );
}

/** Chinese surnames that are pronouns of English. */
const PRONOUN_NAMES = new Set(['he', 'she', 'you']);

/** "Will Young said", "April Banks", "He Jun": a capital word that is a name here, by the word behind it. */
export function isNameHere(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.capital) return false;
  const isModal = MODAL_NAMES.has(token.lower);
  if (PRONOUN_NAMES.has(token.lower) && language.code === 'en')
    return isNameWord(tokens[at + 1], language) && !isNameWord(tokens[at - 1], language);
  if (!isModal && !(isGivenName(token, language) && language.notNames.has(token.lower))) return false;
  const next = tokens[at + 1];
  return isNameWord(next, language) || (isModal && isVerb(next, language));
}

export const isGivenName = (token: Token | undefined, language: Language): boolean =>
  token !== undefined && (language.femaleNames.has(token.lower) || language.maleNames.has(token.lower));

/** What starts no noun phrase: prepositions, conjunctions and the like. */
export function opensNoPhrase(token: Token | undefined, language: Language): boolean {
  if (token?.kind !== 'word') return true;
  const { lower } = token;
  if (language.determiners.has(lower) || language.pronouns.has(lower)) return false;
  if (token.capital && language.titles.has(lower)) return false;
  return (
    language.prepositions.has(lower) ||
    language.conjunctions.has(lower) ||
    language.subordinators.has(lower) ||
    language.relatives.has(lower) ||
    language.auxiliaries.has(lower) ||
    (language.adverbs.has(lower) && !language.roles.has(lower)) ||
    (language.notNames.has(lower) && !language.titles.has(lower)) ||
    language.adverbEnding.test(lower) ||
    (language.participles.has(lower) && !token.capital)
  );
}
