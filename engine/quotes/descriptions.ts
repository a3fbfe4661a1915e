import type { Language } from './languages/language.ts';
import { type Mention, NO_ROLE, sliceOf } from './mention.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Passage } from './passage.ts';
import { isOfficeLink, personPart } from './persons.ts';
import { roleOf } from './roles.ts';
import type { Token } from './tokens.ts';
import { isGivenName, isRole } from './word-classes.ts';

/** Someone or something unnamed, by its description without the article. */
export function describe(passage: Passage, phrase: Phrase, language: Language): Mention | null {
  const { tokens } = passage;
  let { from } = phrase;
  while (from < phrase.to - 1 && language.articles.has(tokens[from]?.lower ?? '')) from++;
  const first = tokens[from];
  const to = endOfRole(tokens, { from, to: phrase.to }, language);
  const last = tokens[to - 1];
  if (!first || !last || language.vague.has(first.lower) || first.kind !== 'word') return null;
  if (first === last && language.determiners.has(first.lower)) return null;
  const head = headOf(tokens, { from, to }, language);
  const kind = language.documents.has(head) ? 'document' : language.organisations.has(head) ? 'organisation' : 'person';
  const role = kind === 'person' ? (roleOf(passage, phrase, language) ?? NO_ROLE) : NO_ROLE;
  const words = tokens.slice(from, to).map((token) => token.lower);
  return {
    passage,
    at: phrase,
    kind,
    form: 'description',
    name: sliceOf(passage, first, last),
    words,
    role,
    gender: 'unknown',
    certain: false,
  };
}

/** "the general secretary finishes": a word behind the role that nothing links to it is no part of the description. */
function endOfRole(tokens: readonly Token[], { from, to }: Phrase, language: Language): number {
  for (let at = to - 1; at >= from; at--) {
    const token = tokens[at];
    if (isRole(token, language)) return at + 1;
    if (token?.kind !== 'word' || token.capital || language.links.has(token.lower)) return to;
  }
  return to;
}

function headOf(tokens: readonly Token[], { from, to }: Phrase, language: Language): string {
  let head = '';
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    if (language.links.has(token.lower)) break;
    head = token.lower;
  }
  return head;
}

/** "Prospect spokesman": the name belongs to the description. */
export function followedByRole(passage: Passage, name: Phrase, phrase: Phrase, language: Language): boolean {
  const { tokens } = passage;
  const last = tokens[name.to - 1];
  if (last && isRole(last, language) && !isGivenName(last, language) && isNoName(tokens, name, language)) return true;
  for (let at = name.to; at < phrase.to; at++)
    if (tokens[at]?.kind === 'word' && !language.links.has(tokens[at]?.lower ?? '')) return true;
  return headIsRole(passage, phrase, name, language);
}

/** "the High Commissioner", where "Ann Baker" may be somebody and "Kent Police" is a body. */
const isNoName = (tokens: readonly Token[], { from, to }: Phrase, language: Language): boolean => {
  const last = tokens[to - 1]?.lower ?? '';
  return (
    to - from === 1 ||
    !(isGivenName(tokens[from], language) || language.organisations.has(last) || language.suffixes.has(last))
  );
};

/** "a spokesman for the Council": what is linked to a role is its organisation. */
function headIsRole(passage: Passage, phrase: Phrase, name: Phrase, language: Language): boolean {
  const { tokens } = passage;
  for (let at = phrase.from; at < name.from; at++) {
    if (!language.links.has(tokens[at]?.lower ?? '') && !isOfficeLink(tokens, at, language)) continue;
    const head = tokens[at - 1];
    const person = personPart(passage, name, language);
    const before = tokens[person.from - 1];
    // "minister for Housing Ann Lee", but "a spokesman for President Ann Lee"
    if (person.from > name.from && !language.titles.has(before?.lower ?? '') && !isRole(before, language)) return false;
    return isRole(head, language) || language.documents.has(head?.lower ?? '') || (head !== undefined && !head.capital);
  }
  return false;
}
