import type { Gender, Language } from './languages/language.ts';
import { type Mention, NO_ROLE, sliceOf } from './mention.ts';
import type { Phrase } from './noun-phrase.ts';
import { isOrganisation } from './organisations.ts';
import type { Passage } from './passage.ts';
import { roleOf } from './roles.ts';
import type { Token } from './tokens.ts';
import { isGivenName, isNameHere, isNameWord, isRole } from './word-classes.ts';

const FEMALE = /(?:woman|actress|mother|wife|daughter|widow|sister|girl)$/;
const MALE = /(?:sman|ceman|father|husband|(?<!per)son|brother|boy)$/;
const OFFICE_LINKS = new Set(['of', 'for', 'to']);
const INITIAL = /^\p{Lu}\.$/u;

/** The last stretch of name words in a phrase, particles and initials included. */
export function lastName(tokens: readonly Token[], { from, to }: Phrase, language: Language): Phrase | null {
  let end = to;
  while (end > from && !isNameWord(tokens[end - 1], language)) end--;
  if (end === from) return null;
  let start = end - 1;
  while (start > from) {
    const before = tokens[start - 1];
    if (isNameWord(before, language) || isNameHere(tokens, start - 1, language)) start--;
    else {
      let particle = start - 1;
      while (particle > from && language.particles.has(tokens[particle]?.lower ?? '')) particle--;
      if (particle === start - 1 || !isNameWord(tokens[particle], language)) break;
      start = particle;
    }
  }
  return { from: start, to: end };
}

/** Peels titles and roles off the front of a name, and post-nominals off its end. */
export function personPart(passage: Passage, name: Phrase, language: Language): Phrase {
  const { tokens } = passage;
  let { from, to } = name;
  while (to - from > 1 && language.suffixes.has(tokens[to - 1]?.lower ?? '')) to--;
  for (let at = to - 2; at >= from; at--) {
    const token = tokens[at];
    if (token && (language.titles.has(token.lower) || (isRole(token, language) && !isGivenName(token, language)))) {
      // "Sprecher der Bank": an article is no particle of a name.
      if (!tokens[at + 1]?.capital && language.articles.has(tokens[at + 1]?.lower ?? '')) break;
      from = at + 1;
      break;
    }
  }
  return { from: givenNameStart(passage, from, to, language), to };
}

/** "Labour Keir Starmer", "State John Kerry": the name starts at the given name, if what stands before is none. */
function givenNameStart(passage: Passage, from: number, to: number, language: Language): number {
  const { tokens } = passage;
  if (to - from < 3 || isGivenName(tokens[from], language) || INITIAL.test(tokens[from]?.text ?? '')) return from;
  for (let at = from + 1; at < to - 1; at++) if (isGivenName(tokens[at], language)) return at;
  if (!isBehindMatter(passage, from, to, language)) return from;
  return to - (language.particles.has(tokens[to - 2]?.lower ?? '') ? 3 : 2);
}

/** "minister for Housing Aoife Byrne"; "leader of Sinn Féin Aoife Byrne" where the article calls her Byrne as well. */
function isBehindMatter({ tokens, isAlone }: Passage, from: number, to: number, language: Language): boolean {
  const link = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  if (!isOfficeLink(tokens, link, language)) return false;
  return language.offices.has(tokens[link - 1]?.lower ?? '') || isAlone(tokens[to - 1]?.lower ?? '');
}

/** "minister for", "ambassador to": a role and the word that leads to its matter. */
export const isOfficeLink = (tokens: readonly Token[], at: number, language: Language): boolean =>
  OFFICE_LINKS.has(tokens[at]?.lower ?? '') && isRole(tokens[at - 1], language);

function genderOf(tokens: readonly Token[], at: Phrase, person: Phrase, language: Language): Gender {
  for (let index = at.from; index < person.from; index++) {
    const token = tokens[index];
    const gender = language.titles.get(token?.lower ?? '');
    if (gender && gender !== 'unknown') return gender;
    if (!token || !isRole(token, language)) continue;
    if (FEMALE.test(token.lower)) return 'female';
    if (MALE.test(token.lower)) return 'male';
  }
  const given = tokens[person.from];
  if (!given) return 'unknown';
  const female = language.femaleNames.has(given.lower);
  const male = language.maleNames.has(given.lower);
  if (person.to - person.from < 2 || female === male) return 'unknown';
  return female ? 'female' : 'male';
}

/** "Martin Taylor of Leeds": the name before the link is the person's. */
export function personBeforeLink(passage: Passage, phrase: Phrase, language: Language): Phrase | null {
  const { tokens } = passage;
  for (let link = phrase.from + 1; link < phrase.to - 1; link++) {
    if (!language.links.has(tokens[link]?.lower ?? '')) continue;
    const name = lastName(tokens, { from: phrase.from, to: link }, language);
    if (!name || name.to !== link) return null;
    if (isOnlyGiven(tokens, name, language) && language.particles.has(tokens[link]?.lower ?? '')) return null;
    const person = personPart(passage, name, language);
    const isKnown = isGivenName(tokens[person.from], language) || hasRoleBefore(tokens, phrase, person, language);
    return isKnown && person.to - person.from > 1 && !isOrganisation(tokens, person, language) ? person : null;
  }
  return null;
}

/** "José Antonio de la Fuente": two given names want a surname. */
function isOnlyGiven(tokens: readonly Token[], { from, to }: Phrase, language: Language): boolean {
  for (let at = from; at < to; at++) if (!isGivenName(tokens[at], language)) return false;
  return true;
}

/** Whether the words of a name, and what stands before them, are those of one person. */
export function isPersonName(
  tokens: readonly Token[],
  phrase: Phrase,
  name: Phrase,
  person: Phrase,
  language: Language,
): boolean {
  const only = person.to - person.from === 1 ? tokens[person.from] : undefined;
  if (only && !isGivenName(only, language) && (language.titles.has(only.lower) || isRole(only, language))) return false;
  if (person.from > name.from || hasRoleBefore(tokens, phrase, person, language))
    return !isOrganisation(tokens, person, language);
  if (isGivenName(tokens[person.from], language) || INITIAL.test(tokens[person.from]?.text ?? ''))
    return !isOrganisation(tokens, person, language);
  if (language.articles.has(tokens[person.from - 1]?.lower ?? '') && person.from > phrase.from) return false;
  if (
    (tokens[person.from - 1]?.kind === 'possessive' && person.to - person.from !== 2) ||
    isOrganisation(tokens, person, language)
  )
    return false;
  const length = person.to - person.from;
  return length >= 2 && length <= 4;
}

function hasRoleBefore(tokens: readonly Token[], phrase: Phrase, person: Phrase, language: Language): boolean {
  const before = tokens[person.from - 1];
  return person.from > phrase.from && (isRole(before, language) || language.titles.has(before?.lower ?? ''));
}

/** One person as the speaker of a phrase, with the role in front of the name. */
export function readPerson(passage: Passage, phrase: Phrase, person: Phrase, language: Language): Mention | null {
  const { tokens } = passage;
  const first = tokens[person.from];
  const last = tokens[person.to - 1];
  if (!first || !last) return null;
  const words = tokens.slice(person.from, person.to).map((token) => token.lower);
  const before = roleOf(passage, { from: phrase.from, to: person.from }, language);
  const behind =
    person.to < phrase.to ? organisationBehind(passage, { from: person.to, to: phrase.to }, language) : null;
  const role = before ?? NO_ROLE;
  const title = tokens[person.from - 1];
  const royal =
    words.length === 1 && title && person.from > phrase.from && language.royals.has(title.lower) ? title : null;
  return {
    passage,
    at: phrase,
    kind: 'person',
    form: 'name',
    name: royal ? sliceOf(passage, royal, last) : sliceOf(passage, first, last),
    words,
    role: { role: role.role, organisation: role.organisation ?? behind },
    gender: genderOf(tokens, phrase, person, language),
    certain:
      isGivenName(first, language) || INITIAL.test(first.text) || hasRoleBefore(tokens, phrase, person, language),
  };
}

/** "Thomas of Prospect" */
function organisationBehind(passage: Passage, { from, to }: Phrase, language: Language): string | null {
  const { tokens } = passage;
  let start = from;
  while (start < to && !isNameWord(tokens[start], language)) start++;
  const first = tokens[start];
  const last = tokens[to - 1];
  return first && last && start < to && language.links.has(tokens[from]?.lower ?? '')
    ? sliceOf(passage, first, last)
    : null;
}
