import { describe, followedByRole } from './descriptions.ts';
import { type Mention, mentionOf, NO_ROLE } from './mention.ts';
import { readOrganisation, withOrganisation } from './organisations.ts';
import type { Passage, Phrase } from './passage.ts';
import { genderOf, isPersonName, lastName, personBeforeLink, personPart, readPerson } from './persons.ts';
import { roleOf, weightOf } from './roles.ts';
import type { Subject } from './subject.ts';
import {
  AGENT,
  CAPITAL,
  CONJUNCTION,
  LINK,
  MARK,
  MESSAGE,
  NAME,
  NEUTER,
  ORGANISATION,
  PLURAL,
  PRONOUN,
  ROLE,
  ROYAL,
  TITLE,
  VAGUE,
  WORD,
} from './word-classes.ts';

/** Reads a noun phrase as a speaker; null for subjects too vague to be one. */
export function readMention(passage: Passage, { phrase, apposition }: Subject): Mention | null {
  const own = readPhrase(passage, authorOf(passage, phrase) ?? phrase);
  if (!own || !apposition) return own && withOrganisation(passage, own, phrase.to);
  if (passage.is(apposition.from, LINK)) return withOrganisation(passage, own, apposition.from);
  const isName = own.form === 'name';
  if (!isName || own.kind !== 'person') return namedBehind(passage, own, phrase, apposition) ?? own;
  const styled = own.words.length === 1 ? withRoyalStyle(passage, own, apposition) : null;
  if (styled) return styled;
  const weight = weightOf(own.role.role, passage);
  const role = weight < 2 ? roleOf(passage, apposition) : null;
  return role && weightOf(role.role, passage) > weight ? { ...own, role } : own;
}

/** "A letter from Thomas", "a statement by the club": whose words it hands on. */
function authorOf(passage: Passage, { from, to }: Phrase): Phrase | null {
  for (let at = from + 1; at < to - 1; at++)
    if (passage.means(at - 1, MESSAGE) && (passage.is(at, AGENT) || passage.at(at).lower === 'from'))
      return { from: at + 1, to };
  return null;
}

/** "Meghan, Duchess of Sussex" */
function withRoyalStyle(passage: Passage, own: Mention, { from, to }: Phrase): Mention | null {
  if (!passage.is(from, CAPITAL) || !passage.means(from, ROYAL) || passage.at(from + 1).lower !== 'of') return null;
  let end = from + 2;
  while (end < to && passage.means(end, NAME)) end++;
  return end > from + 2 ? { ...own, name: passage.slice(own.at.to - 1, end) } : null;
}

/** "the union's secretary, Steve Thomas,": the name behind the description. */
function namedBehind(passage: Passage, own: Mention, phrase: Phrase, { from, to }: Phrase): Mention | null {
  const isName = own.form === 'name';
  let whole = from;
  while (whole < to && !passage.is(whole, MARK)) whole++;
  let end = whole;
  while (end > from && passage.is(end - 1, WORD) && !passage.means(end - 1, NAME)) end--;
  if (end <= from || (isName && end !== whole)) return null;
  // "for Kent Police, Robin Moore": the name of the body is no description of him.
  let hasRole = false;
  for (let at = phrase.from; at < phrase.to - 1; at++) hasRole ||= passage.means(at, ROLE) && !passage.is(at, CAPITAL);
  if (isName && !hasRole && own.kind !== 'person' && passage.means(own.at.to - 1, ORGANISATION)) return null;
  if (own.kind === 'document') return passage.means(from, NAME) ? titled(passage, from, to, own) : null;
  const behind = readPhrase(passage, { from, to: end });
  if (behind?.form !== 'name' || behind.kind !== 'person' || behind.words.length < 2) return null;
  if (isName && !behind.certain) return null;
  if (!behind.role.role && !passage.means(from, NAME | TITLE)) return null;
  return {
    ...behind,
    at: { from: phrase.from, to: end },
    role: behind.role.role ? behind.role : (roleOf(passage, phrase) ?? NO_ROLE),
  };
}

const ENDS_TITLE = /^[,;:()]$/;

/** "The report, Enabling school improvement, found": the title names the document. */
function titled(passage: Passage, from: number, to: number, own: Mention): Mention {
  let end = from;
  while (end < to && !ENDS_TITLE.test(passage.at(end).text)) end++;
  return { ...own, form: 'name', name: passage.slice(from, end) };
}

function readPhrase(passage: Passage, phrase: Phrase): Mention | null {
  const { from, to } = phrase;
  if (to === from + 1) {
    if (passage.is(from, PRONOUN)) return readPronoun(passage, phrase);
    if (passage.means(from, VAGUE)) return null;
  }
  const joint = jointSpeakers(passage, phrase);
  if (joint) return joint;
  const leading = personBeforeLink(passage, phrase);
  if (leading) return readPerson(passage, phrase, leading);
  const name = lastName(passage, phrase);
  if (!name || followedByRole(passage, name, phrase)) return describe(passage, phrase);
  const person = personPart(passage, name);
  return isPersonName(passage, phrase, name, person)
    ? readPerson(passage, phrase, person)
    : readOrganisation(passage, phrase, name);
}

/** A pronoun that tells a gender or a number; null for any other. */
function readPronoun(passage: Passage, at: Phrase): Mention | null {
  const { sense } = passage.at(at.from);
  const gender = sense & PLURAL ? 'plural' : sense & NEUTER ? 'neuter' : genderOf(sense);
  return gender === 'unknown' ? null : { ...mentionOf(passage, at, at, 'pronoun', 'person'), gender, certain: true };
}

/** "Mary Jones and Ann Lee": two who speak as one. */
function jointSpeakers(passage: Passage, at: Phrase): Mention | null {
  const { from, to } = at;
  for (let joint = from + 1; joint < to - 1; joint++) {
    if (!passage.is(joint, CONJUNCTION)) continue;
    const both = [readPhrase(passage, { from, to: joint }), readPhrase(passage, { from: joint + 1, to })];
    return both.every((one) => one?.form === 'name' && one.kind === 'person' && one.words.length > 1)
      ? { ...mentionOf(passage, at, at, 'name', 'person'), gender: 'plural' }
      : null;
  }
  return null;
}
