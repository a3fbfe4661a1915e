import { type Mention, mentionOf } from './mention.ts';
import type { Passage, Phrase } from './passage.ts';
import { ARTICLE, DETERMINER, DOCUMENT, GIVEN, LINK, NAME, ORGANISATION } from './word-classes.ts';

const ACRONYM = /^\p{Lu}{2,}s?$/u;

/** Whether a name is a body's: a word for one or an acronym stands in it, behind no given name. */
export function isOrganisation(passage: Passage, { from, to }: Phrase): boolean {
  for (let at = from; at < to; at++)
    if (passage.means(at, ORGANISATION) || ACRONYM.test(passage.at(at).text))
      return !passage.means(from, GIVEN) || at > from + 1;
  return false;
}

/** A body or a document as the speaker of a phrase. */
export function readOrganisation(passage: Passage, phrase: Phrase, name: Phrase): Mention {
  const { to } = phrase;
  let { from } = phrase;
  while (from < name.from && passage.is(from, DETERMINER)) from++;
  let kind: Mention['kind'] = 'organisation';
  if (!isOrganisation(passage, name))
    for (let at = from; at < to; at++) if (passage.means(at, DOCUMENT)) kind = 'document';
  return mentionOf(passage, phrase, { from, to }, 'name', kind);
}

/** "Thomas of the Bakers Union said": a body, by its word, behind the name. */
export function withOrganisation(passage: Passage, own: Mention, from: number): Mention {
  if (own.form !== 'name' || own.kind !== 'person' || own.role.organisation || !passage.is(from, LINK)) return own;
  let start = from + 1;
  while (passage.is(start, ARTICLE)) start++;
  let end = start;
  while (passage.means(end, NAME)) end++;
  if (!isOrganisation(passage, { from: start, to: end })) return own;
  return { ...own, role: { ...own.role, organisation: passage.slice(start, end) } };
}
