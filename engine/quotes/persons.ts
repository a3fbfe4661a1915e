import type { Gender } from './languages/language.ts';
import { type Mention, mentionOf } from './mention.ts';
import { isNameHere } from './name-here.ts';
import { isOrganisation } from './organisations.ts';
import type { Passage, Phrase } from './passage.ts';
import { roleOf } from './roles.ts';
import {
  ARTICLE,
  FEMALE,
  GIVEN,
  LINK,
  MALE,
  NAME,
  OFFICE,
  PARTICLE,
  ROLE,
  ROYAL,
  SUFFIX,
  TITLE,
} from './word-classes.ts';

const FEMALE_ROLE = /(?:woman|actress|mother|wife|daughter|widow|sister|girl)$/;
const MALE_ROLE = /(?:sman|ceman|father|husband|(?<!per)son|brother|boy)$/;
const OFFICE_LINK = /^(?:of|for|to)$/;
const INITIAL = /^\p{Lu}\.$/u;

/** The last stretch of name words in a phrase, particles and initials included. */
export function lastName(passage: Passage, { from, to }: Phrase): Phrase | null {
  let end = to;
  while (end > from && !passage.means(end - 1, NAME)) end--;
  if (end === from) return null;
  let start = end - 1;
  while (start > from) {
    let before = start - 1;
    if (!isNameHere(passage, before))
      while (before > from && passage.means(before, PARTICLE) && !passage.means(before, NAME)) before--;
    if (!passage.means(before, NAME) && !isNameHere(passage, before)) break;
    start = before;
  }
  return { from: start, to: end };
}

/** Peels titles and roles off the front of a name, and post-nominals off its end. */
export function personPart(passage: Passage, name: Phrase): Phrase {
  let { from, to } = name;
  while (to - from > 1 && passage.means(to - 1, SUFFIX)) to--;
  for (let at = to - 2; at >= from; at--)
    if (passage.means(at, TITLE) || (passage.means(at, ROLE) && !passage.means(at, GIVEN))) {
      from = at + 1;
      break;
    }
  // "Geologist Maria Rossi": at the start of a sentence an unlisted role looks like a name.
  if (to - from > 2 && !isKnown(passage, from) && passage.language.know(passage.at(from).lower).sense & ROLE) from++;
  return { from: givenNameStart(passage, from, to), to };
}

/** "Labour Keir Starmer", "State John Kerry": the name starts at the given name, if what stands before is none. */
function givenNameStart(passage: Passage, from: number, to: number): number {
  if (to - from < 3 || isKnown(passage, from)) return from;
  for (let at = from + 1; at < to - 1; at++) if (passage.means(at, GIVEN)) return at;
  if (!isBehindMatter(passage, from, to)) return from;
  return to - (passage.means(to - 2, PARTICLE) ? 3 : 2);
}

/** "minister for Housing Aoife Byrne"; "leader of Sinn Féin Aoife Byrne" where the article calls her Byrne as well. */
function isBehindMatter(passage: Passage, from: number, to: number): boolean {
  const link = passage.at(from - 1).lower === 'the' ? from - 2 : from - 1;
  if (!isOfficeLink(passage, link)) return false;
  const [whole, last] = [passage.slice(to - 2, to), passage.slice(to - 1, to)];
  return (
    passage.means(link - 1, OFFICE) ||
    passage.passages.some(({ block }) => block.text.replaceAll(whole, '').includes(last))
  );
}

/** A given name or an initial. */
const isKnown = (passage: Passage, at: number) => passage.means(at, GIVEN) || INITIAL.test(passage.at(at).text);

/** "minister for", "ambassador to": a role and the word that leads to its matter. */
export const isOfficeLink = (passage: Passage, at: number): boolean =>
  passage.means(at - 1, ROLE) && OFFICE_LINK.test(passage.at(at).lower);

/** The gender that the classes of a word tell, if they tell one. */
export function genderOf(sense: number): Gender {
  const gender = sense & (FEMALE | MALE);
  return gender === FEMALE ? 'female' : gender === MALE ? 'male' : 'unknown';
}

function genderAt(passage: Passage, at: Phrase, person: Phrase): Gender {
  for (let index = at.from; index < person.from; index++) {
    const { sense, lower } = passage.at(index);
    const gender = sense & TITLE ? genderOf(sense) : 'unknown';
    if (gender !== 'unknown') return gender;
    if (!(sense & ROLE)) continue;
    if (FEMALE_ROLE.test(lower)) return 'female';
    if (MALE_ROLE.test(lower)) return 'male';
  }
  const { sense } = passage.at(person.from);
  return person.to - person.from > 1 && sense & GIVEN ? genderOf(sense) : 'unknown';
}

/** "Martin Taylor of Leeds": the name before the link is the person's. */
export function personBeforeLink(passage: Passage, phrase: Phrase): Phrase | null {
  for (let link = phrase.from + 1; link < phrase.to - 1; link++) {
    if (!passage.is(link, LINK)) continue;
    const name = lastName(passage, { from: phrase.from, to: link });
    if (!name || name.to !== link) return null;
    // "José Antonio de la Fuente": two given names want a surname.
    if (passage.means(link, PARTICLE) && isOnlyGiven(passage, name)) return null;
    const person = personPart(passage, name);
    const isPerson = passage.means(person.from, GIVEN) || hasRoleBefore(passage, phrase, person);
    return isPerson && person.to - person.from > 1 && !isOrganisation(passage, person) ? person : null;
  }
  return null;
}

function isOnlyGiven(passage: Passage, { from, to }: Phrase): boolean {
  for (let at = from; at < to; at++) if (!passage.means(at, GIVEN)) return false;
  return true;
}

/** Whether the words of a name, and what stands before them, are those of one person. */
export function isPersonName(passage: Passage, phrase: Phrase, name: Phrase, person: Phrase): boolean {
  const { from, to } = person;
  if (isOrganisation(passage, person)) return false;
  const length = to - from;
  if (length === 1 && !passage.means(from, GIVEN) && passage.means(from, TITLE | ROLE)) return false;
  if (from > name.from || hasRoleBefore(passage, phrase, person) || isKnown(passage, from)) return true;
  if (from > phrase.from && passage.is(from - 1, ARTICLE)) return false;
  return length > 1 && length < 5;
}

const hasRoleBefore = (passage: Passage, phrase: Phrase, { from }: Phrase) =>
  from > phrase.from && passage.means(from - 1, ROLE | TITLE);

/** One person as the speaker of a phrase, with the role in front of the name. */
export function readPerson(passage: Passage, phrase: Phrase, person: Phrase): Mention {
  const { from, to } = person;
  const isRoyal = to - from === 1 && from > phrase.from && passage.means(from - 1, ROYAL);
  const role = roleOf(passage, { from: phrase.from, to: from });
  const mention = mentionOf(passage, phrase, person, 'name', 'person');
  return {
    ...mention,
    name: isRoyal ? passage.slice(from - 1, to) : mention.name,
    role: {
      role: role?.role ?? null,
      organisation: role?.organisation ?? organisationBehind(passage, { from: to, to: phrase.to }),
    },
    gender: genderAt(passage, phrase, person),
    certain: isKnown(passage, from) || hasRoleBefore(passage, phrase, person),
  };
}

/** "Thomas of Prospect" */
function organisationBehind(passage: Passage, { from, to }: Phrase): string | null {
  if (from >= to || !passage.is(from, LINK)) return null;
  let start = from;
  while (start < to && !passage.means(start, NAME)) start++;
  return start < to ? passage.slice(start, to) : null;
}
