import type { Passage, Phrase } from './passage.ts';
import {
  ARTICLE,
  BREAK,
  CAPITAL,
  CONJUNCTION,
  COPULA,
  DETERMINER,
  DOER,
  LESSER,
  LINK,
  MARK,
  NAME,
  OFFICE,
  ORGANISATION,
  OWNER,
  PREPOSITION,
  QUOTE,
  RELATIVE,
  ROLE,
  SAYS,
  WORD,
} from './word-classes.ts';

export interface Role {
  readonly role: string | null;
  readonly organisation: string | null;
}

/** How much a role says: 0 for none, 1 for one of kin or a bare title, 2 for any other. */
export function weightOf(role: string | null, { language }: Passage): number {
  if (!role) return 0;
  return role.split(' ').some((word) => language.know(word).sense & LESSER) ? 1 : 2;
}

/** A role's noun stands among the first words of its phrase. */
const HEAD_WITHIN = 9;
const ACRONYM = /^\p{Lu}{3,}$/u;
const MATTERS = /^(?:state|defen[cs]e|treasury|education|energy|health|commerce|labor|interior)$/;
/** "61, of Altoona, Pa., a retired nurse": between so many commas a role may stand. */
const MOST_PARTS = 5;
const BEFORE_ROLE = /^(?:\d+|of|then|now)$/;
const WITHIN_ROLE = /^[&/-]$/;
const ENDS_CHUNK = LINK | PREPOSITION | CONJUNCTION;

/** "who is a nurse", "who works as a cleaner": the clause states a role behind its verb. */
function afterRelative(passage: Passage, { from, to }: Phrase): Phrase {
  if (!passage.is(from, RELATIVE)) return { from, to };
  const behind = passage.is(from + 1, COPULA) ? from + 2 : passage.at(from + 2).lower === 'as' ? from + 3 : from;
  return { from: passage.is(behind, ARTICLE) ? behind : from, to };
}

/** Where the role's words start: articles, ages and possessors are no part of it. */
function startOf(passage: Passage, { from, to }: Phrase): number {
  let at = from;
  while (at < to && (passage.is(at, MARK | DETERMINER) || BEFORE_ROLE.test(passage.at(at).lower))) at++;
  return at;
}

/** Where the role's words end: at a pause, a relative clause, a verb. */
function endOf(passage: Passage, from: number, to: number): number {
  let at = from;
  for (; at < to; at++) {
    if (passage.is(at, QUOTE | BREAK) || (passage.is(at, MARK) && !WITHIN_ROLE.test(passage.at(at).text))) break;
    if (at > from && (isAside(passage, at) || endsRole(passage, at))) break;
  }
  return at;
}

/** A relative clause, a verb, a second description ("a nurse and a mother of two"). */
function endsRole(passage: Passage, at: number): boolean {
  if (passage.is(at, RELATIVE)) return true;
  if (passage.is(at, CONJUNCTION)) return passage.is(at + 1, DETERMINER);
  return passage.is(at, SAYS) && !passage.is(at, CAPITAL) && !passage.means(at + 1, ROLE);
}

/** "with decades of experience", "behind the blog": no part of the role, unless an organisation's name follows. */
function isAside(passage: Passage, at: number): boolean {
  const { lower } = passage.at(at);
  // "adviser to the council"
  if (!passage.is(at, PREPOSITION) || (lower === 'to' && passage.means(at - 1, ROLE))) return false;
  if (!passage.is(at, LINK)) return true;
  return lower === 'with' && !passage.means(passage.is(at + 1, DETERMINER) ? at + 2 : at + 1, NAME);
}

/** Role and organisation that a phrase before a name, or an apposition behind it, states, in one of its parts. */
export function roleOf(passage: Passage, phrase: Phrase): Role | null {
  let { from } = phrase;
  for (let part = 0; part < MOST_PARTS && from < phrase.to; part++) {
    const role = roleOfPart(passage, { from, to: phrase.to });
    if (role) return role;
    while (from < phrase.to && !passage.is(from, MARK)) from++;
    from++;
  }
  return null;
}

/** Where the noun of the role stands, or -1: the last one before a link, so that "officers' association chair" has a chair. */
function headOf(passage: Passage, { from, to }: Phrase): number {
  let head = -1;
  for (let at = from; at < Math.min(to, from + HEAD_WITHIN); at++) {
    if (passage.means(at, ROLE)) head = at;
    else if (head >= 0 && passage.is(at, ENDS_CHUNK)) break;
  }
  return head;
}

/** "a commenter from Hull", "early retiree Steve Thomas": a noun that no list has, by its ending and its place. */
function unlistedHead(passage: Passage, phrase: Phrase, { from, to }: Phrase): number {
  let at = phrase.to - 1;
  if (from > phrase.from && passage.is(phrase.from, ARTICLE)) {
    at = from;
    while (at + 1 < to && passage.is(at + 1, WORD) && !passage.is(at + 1, ENDS_CHUNK)) at++;
  } else if (at < from || to !== phrase.to || !passage.is(phrase.to, CAPITAL)) return -1;
  return passage.means(at, DOER) ? at : -1;
}

/** Role and organisation that a phrase before a name, or an apposition behind it, states. Null when it states none. */
function roleOfPart(passage: Passage, part: Phrase): Role | null {
  const phrase = afterRelative(passage, part);
  let from = startOf(passage, phrase);
  const to = endOf(passage, from, phrase.to);
  const listed = headOf(passage, { from, to });
  const head = listed < 0 ? unlistedHead(passage, phrase, { from, to }) : listed;
  if (head < 0) return null;
  let organisation: string | null = null;
  for (let at = from; at < head; at++) {
    if (!passage.is(at, OWNER)) continue;
    if (passage.means(at - 1, NAME)) organisation = passage.slice(from, at);
    from = at + 1;
  }
  if (passage.means(head, OFFICE)) return { role: passage.slice(from, to), organisation };
  const front = organisationFront(passage, from, head);
  if (front > from && !organisation) {
    organisation = passage.slice(from, front);
    from = front;
  }
  const split = organisationStart(passage, head + 1, to);
  if (split) organisation = passage.slice(split.name, to);
  return { role: passage.slice(from, Math.max(split?.link ?? to, head + 1)), organisation };
}

/** "Senior Executives Association President": the name in front ends with a word for an organisation. */
function organisationFront(passage: Passage, from: number, head: number): number {
  for (let at = head - 1; at > from; at--)
    // "Press Secretary" is one role.
    if (
      passage.is(at, CAPITAL) &&
      passage.means(at, ORGANISATION) &&
      passage.at(at).lower !== 'press' &&
      passage.means(from, NAME)
    )
      return at + 1;
  return head > from && ACRONYM.test(passage.at(from).text) ? from + 1 : from;
}

/** The link ("of", "at") behind which the organisation's name stands. */
function organisationStart(passage: Passage, from: number, to: number): { link: number; name: number } | null {
  let found: { link: number; name: number } | null = null;
  for (let link = from; link < to - 1; link++) {
    if (!passage.is(link, LINK)) continue;
    let name = link + 1;
    while (passage.is(name, DETERMINER)) name++;
    // "Secretary of State": the matter is part of the office.
    if (MATTERS.test(passage.at(name).lower) && !(name + 1 < to && passage.is(name + 1, CAPITAL))) continue;
    if (isBodyBehind(passage, name, to)) return found ?? { link, name };
    if (name >= to || !passage.means(name, NAME)) continue;
    if (!found || /^(?:at|with)$/.test(passage.at(link).lower)) found = { link, name };
  }
  return found;
}

/** "the civic association Friends of the River": a lower-case word for a body, then its name. */
function isBodyBehind(passage: Passage, from: number, to: number): boolean {
  let isBody = false;
  for (let at = from; at < to; at++) {
    if (!passage.is(at, WORD)) return false;
    if (passage.is(at, CAPITAL)) return isBody;
    if (passage.means(at, ORGANISATION)) isBody = true;
    else if (isBody && !passage.is(at, LINK | DETERMINER)) return false;
  }
  return false;
}
