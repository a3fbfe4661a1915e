import { type Mention, mentionOf, NO_ROLE } from './mention.ts';
import type { Passage, Phrase } from './passage.ts';
import { isOfficeLink, personPart } from './persons.ts';
import { roleOf } from './roles.ts';
import {
  ARTICLE,
  CAPITAL,
  DETERMINER,
  DOCUMENT,
  GIVEN,
  LINK,
  ORGANISATION,
  ROLE,
  SUFFIX,
  TITLE,
  VAGUE,
  WORD,
} from './word-classes.ts';

/** Someone or something unnamed, by its description without the article. */
export function describe(passage: Passage, phrase: Phrase): Mention | null {
  let { from } = phrase;
  while (from < phrase.to - 1 && passage.is(from, ARTICLE)) from++;
  const { to } = phrase;
  if (!passage.is(from, WORD) || passage.means(from, VAGUE)) return null;
  if (to === from + 1 && passage.is(from, DETERMINER)) return null;
  const head = headOf(passage, { from, to });
  const kind = passage.means(head, DOCUMENT)
    ? 'document'
    : passage.means(head, ORGANISATION)
      ? 'organisation'
      : 'person';
  const mention = mentionOf(passage, phrase, { from, to }, 'description', kind);
  return kind === 'person' ? { ...mention, role: roleOf(passage, phrase) ?? NO_ROLE } : mention;
}

/** The last word before a link. */
function headOf(passage: Passage, { from, to }: Phrase): number {
  let head = -1;
  for (let at = from; at < to && !passage.is(at, LINK); at++) if (passage.is(at, WORD)) head = at;
  return head;
}

/** "Prospect spokesman": the name belongs to the description. */
export function followedByRole(passage: Passage, name: Phrase, phrase: Phrase): boolean {
  const last = name.to - 1;
  if (passage.means(last, ROLE) && !passage.means(last, GIVEN) && isNoName(passage, name)) return true;
  for (let at = name.to; at < phrase.to; at++) if (passage.is(at, WORD) && !passage.is(at, LINK)) return true;
  return headIsRole(passage, phrase, name);
}

/** "the High Commissioner", where "Ann Baker" may be somebody and "Kent Police" is a body. */
const isNoName = (passage: Passage, { from, to }: Phrase): boolean =>
  to - from === 1 || !(passage.means(from, GIVEN) || passage.means(to - 1, ORGANISATION | SUFFIX));

/** "a spokesman for the Council": what is linked to a role is its organisation. */
function headIsRole(passage: Passage, phrase: Phrase, name: Phrase): boolean {
  for (let at = phrase.from; at < name.from; at++) {
    if (!passage.is(at, LINK) && !isOfficeLink(passage, at)) continue;
    const { from } = personPart(passage, name);
    // "minister for Housing Ann Lee", but "a spokesman for President Ann Lee"
    if (from > name.from && !passage.means(from - 1, TITLE | ROLE)) return false;
    return passage.means(at - 1, ROLE | DOCUMENT) || !passage.is(at - 1, CAPITAL);
  }
  return false;
}
