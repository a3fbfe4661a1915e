import type { Language } from './languages/language.ts';
import { type Mention, NO_ROLE, sliceOf } from './mention.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Passage } from './passage.ts';
import type { Token } from './tokens.ts';
import { isGivenName, isNameWord } from './word-classes.ts';

const ACRONYM = /^\p{Lu}{2,}s?$/u;

/** Whether a name is a body's: a word for one or an acronym stands in it, behind no given name. */
export function isOrganisation(tokens: readonly Token[], name: Phrase, language: Language): boolean {
  for (let at = name.from; at < name.to; at++) {
    const token = tokens[at];
    if (token && (language.organisations.has(token.lower) || ACRONYM.test(token.text)))
      return !isGivenName(tokens[name.from], language) || at > name.from + 1;
  }
  return false;
}

/** A body or a document as the speaker of a phrase. */
export function readOrganisation(passage: Passage, phrase: Phrase, name: Phrase, language: Language): Mention | null {
  const { tokens } = passage;
  let { from } = phrase;
  while (from < name.from && language.determiners.has(tokens[from]?.lower ?? '')) from++;
  const first = tokens[from];
  const last = tokens[phrase.to - 1];
  if (!first || !last) return null;
  const text = sliceOf(passage, first, last);
  const isDocument = [...tokens.slice(from, phrase.to)].some((token) => language.documents.has(token.lower));
  const kind = isDocument && !isOrganisation(tokens, name, language) ? 'document' : 'organisation';
  const words = tokens.slice(from, phrase.to).map((token) => token.lower);
  return {
    passage,
    at: phrase,
    kind,
    form: 'name',
    name: text,
    words,
    role: NO_ROLE,
    gender: 'unknown',
    certain: false,
  };
}

/** "Thomas of the Bakers Union said": a body, by its word, behind the name. */
export function withOrganisation(passage: Passage, own: Mention, from: number, language: Language): Mention {
  const { tokens } = passage;
  if (
    own.form !== 'name' ||
    own.kind !== 'person' ||
    own.role.organisation ||
    !language.links.has(tokens[from]?.lower ?? '')
  )
    return own;
  let start = from + 1;
  while (language.articles.has(tokens[start]?.lower ?? '')) start++;
  let end = start;
  while (isNameWord(tokens[end], language)) end++;
  const [first, last] = [tokens[start], tokens[end - 1]];
  if (!first || !last || end === start || !isOrganisation(tokens, { from: start, to: end }, language)) return own;
  return { ...own, role: { ...own.role, organisation: sliceOf(passage, first, last) } };
}
