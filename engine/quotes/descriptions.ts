import type { Language } from './languages/language.ts';
import { type Mention, NO_ROLE, sliceOf } from './mention.ts';
import { isGivenName, isRole, type Phrase } from './noun-phrase.ts';
import type { Passage } from './passage.ts';
import { personPart } from './persons.ts';
import { roleOf } from './roles.ts';
import type { Token } from './tokens.ts';

/** Someone or something unnamed, by its description without the article. */
export function describe(passage: Passage, phrase: Phrase, language: Language): Mention | null {
  const { tokens } = passage;
  let { from } = phrase;
  while (from < phrase.to - 1 && language.articles.has(tokens[from]?.lower ?? '')) from++;
  const first = tokens[from];
  const last = tokens[phrase.to - 1];
  if (!first || !last || language.vague.has(first.lower) || first.kind !== 'word') return null;
  const head = headOf(tokens, { from, to: phrase.to }, language);
  const kind = language.documents.has(head) ? 'document' : language.organisations.has(head) ? 'organisation' : 'person';
  const role = kind === 'person' ? (roleOf(passage, phrase, language) ?? NO_ROLE) : NO_ROLE;
  const words = tokens.slice(from, phrase.to).map((token) => token.lower);
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
export function followedByRole(tokens: readonly Token[], name: Phrase, phrase: Phrase, language: Language): boolean {
  const last = tokens[name.to - 1];
  if (name.to - name.from === 1 && last && isRole(last, language) && !isGivenName(last, language)) return true;
  for (let at = name.to; at < phrase.to; at++)
    if (tokens[at]?.kind === 'word' && !language.links.has(tokens[at]?.lower ?? '')) return true;
  return headIsRole(tokens, phrase, name, language);
}

/** "a spokesman for the Council": what is linked to a role is its organisation. */
function headIsRole(tokens: readonly Token[], phrase: Phrase, name: Phrase, language: Language): boolean {
  for (let at = phrase.from; at < name.from; at++) {
    if (!language.links.has(tokens[at]?.lower ?? '')) continue;
    const head = tokens[at - 1];
    const person = personPart(tokens, name, language);
    const isTitled = language.titles.has(tokens[person.from - 1]?.lower ?? '');
    if (person.from > name.from && !isTitled && isGivenName(tokens[person.from], language)) return false;
    return isRole(head, language) || language.documents.has(head?.lower ?? '') || (head !== undefined && !head.capital);
  }
  return false;
}
