import type { SpeakerKind } from '../digest.ts';
import type { Gender, Language } from './languages/language.ts';
import { isGivenName, isNameWord, isRole, type Phrase } from './noun-phrase.ts';
import type { Passage } from './passage.ts';
import { type Role, roleOf, weightOf } from './roles.ts';
import type { Subject } from './subject.ts';
import type { Token } from './tokens.ts';

/** A speaker as one place of the article words it, before it is tied to the rest of the article. */
export interface Mention {
  readonly passage: Passage;
  readonly at: Phrase;
  readonly kind: SpeakerKind;
  /** 'name': a proper name; 'description': someone unnamed; 'pronoun'. */
  readonly form: 'name' | 'description' | 'pronoun';
  readonly name: string;
  /** The name's words, without titles and suffixes. */
  readonly words: readonly string[];
  readonly role: Role;
  readonly gender: Gender;
  /** A title, an initial or a known given name makes it a person beyond doubt. */
  readonly certain: boolean;
}

const NONE: Role = { role: null, organisation: null };
const ACRONYM = /^\p{Lu}{2,}s?$/u;
const INITIAL = /^\p{Lu}\.$/u;

const sliceOf = ({ block }: Passage, first: Token, last: Token) => block.text.slice(first.start, last.end);

/** The last stretch of name words in a phrase, particles and initials included. */
function lastName(tokens: readonly Token[], { from, to }: Phrase, language: Language): Phrase | null {
  let end = to;
  while (end > from && !isNameWord(tokens[end - 1], language)) end--;
  if (end === from) return null;
  let start = end - 1;
  while (start > from) {
    const before = tokens[start - 1];
    if (isNameWord(before, language)) start--;
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
function personPart(tokens: readonly Token[], name: Phrase, language: Language): Phrase {
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
  return { from: givenNameStart(tokens, from, to, language), to };
}

/** "Labour Keir Starmer", "State John Kerry": the name starts at the given name, if what stands before is none. */
function givenNameStart(tokens: readonly Token[], from: number, to: number, language: Language): number {
  if (to - from < 3 || isGivenName(tokens[from], language) || INITIAL.test(tokens[from]?.text ?? '')) return from;
  for (let at = from + 1; at < to - 1; at++) if (isGivenName(tokens[at], language)) return at;
  return from;
}

export function genderOf(tokens: readonly Token[], at: Phrase, person: Phrase, language: Language): Gender {
  for (let index = at.from; index < person.from; index++) {
    const token = tokens[index];
    const gender = language.titles.get(token?.lower ?? '');
    if (gender && gender !== 'unknown') return gender;
    if (
      token &&
      /(?:woman|actress|mother|wife|daughter|widow|sister|girl|in)$/.test(token.lower) &&
      isRole(token, language) &&
      /woman|actress|mother|wife|daughter|widow|sister|girl/.test(token.lower)
    )
      return 'female';
    if (token && /(?:sman|ceman|father|husband|son|brother|boy)$/.test(token.lower) && isRole(token, language))
      return 'male';
  }
  const given = tokens[person.from];
  if (!given) return 'unknown';
  const female = language.femaleNames.has(given.lower);
  const male = language.maleNames.has(given.lower);
  if (person.to - person.from < 2 || female === male) return 'unknown';
  return female ? 'female' : 'male';
}

function isOrganisation(tokens: readonly Token[], name: Phrase, language: Language): boolean {
  for (let at = name.from; at < name.to; at++) {
    const token = tokens[at];
    if (token && (language.organisations.has(token.lower) || ACRONYM.test(token.text)))
      return !isGivenName(tokens[name.from], language) || at > name.from + 1;
  }
  return false;
}

/** Reads a noun phrase as a speaker; null for subjects too vague to be one. */
export function readMention(passage: Passage, { phrase, apposition }: Subject, language: Language): Mention | null {
  const own = readPhrase(passage, authorOf(passage.tokens, phrase, language) ?? phrase, language);
  if (!own) return own;
  if (!apposition) return withOrganisation(passage, own, phrase.to, language);
  if (language.links.has(passage.tokens[apposition.from]?.lower ?? ''))
    return withOrganisation(passage, own, apposition.from, language);
  if (own.form === 'description' || own.kind !== 'person')
    return namedBehind(passage, own, phrase, apposition, language) ?? own;
  if (own.form === 'name' && own.words.length === 1) {
    const named = namedBehind(passage, own, phrase, apposition, language);
    if (named?.certain) return named;
    const styled = withRoyalStyle(passage, own, apposition, language);
    if (styled) return styled;
  }
  if (own.form !== 'name' || own.kind !== 'person') return own;
  const weight = weightOf(own.role.role, language);
  const role = weight < 2 ? roleOf(passage, apposition, language) : null;
  return role && weightOf(role.role, language) > weight ? { ...own, role } : own;
}

/** "Thomas of the Bakers Union said": a body, by its word, behind the name. */
function withOrganisation(passage: Passage, own: Mention, from: number, language: Language): Mention {
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

/** "A letter from Thomas", "a statement by the club": whose words it hands on. */
function authorOf(tokens: readonly Token[], { from, to }: Phrase, language: Language): Phrase | null {
  for (let at = from + 1; at < to - 1; at++) {
    const lower = tokens[at]?.lower ?? '';
    if (language.messages.has(tokens[at - 1]?.lower ?? '') && (language.agents.has(lower) || lower === 'from'))
      return { from: at + 1, to };
  }
  return null;
}

/** "Meghan, Duchess of Sussex" */
function withRoyalStyle(passage: Passage, own: Mention, apposition: Phrase, language: Language): Mention | null {
  const { tokens } = passage;
  const style = tokens[apposition.from];
  if (!style?.capital || !language.royals.has(style.lower) || tokens[apposition.from + 1]?.lower !== 'of') return null;
  const first = tokens[own.at.to - 1];
  let end = apposition.from + 2;
  while (isNameWord(tokens[end], language) && end < apposition.to) end++;
  const last = tokens[end - 1];
  return first && last && end > apposition.from + 2 ? { ...own, name: sliceOf(passage, first, last) } : null;
}

/** "the union's secretary, Steve Thomas,": the name behind the description. */
function namedBehind(
  passage: Passage,
  own: Mention,
  phrase: Phrase,
  apposition: Phrase,
  language: Language,
): Mention | null {
  const { tokens } = passage;
  let end = apposition.from;
  while (end < apposition.to && tokens[end]?.kind !== 'mark') end++;
  const whole = end;
  let start = apposition.from;
  while (end > start && !isNameWord(tokens[end - 1], language) && tokens[end - 1]?.kind === 'word') end--;
  if (end <= start || (own.form === 'name' && end !== whole)) return null;
  // "for Kent Police, Robin Moore": the name of the body is no description of him.
  const hasRole = tokens.slice(phrase.from, phrase.to - 1).some((token) => !token.capital && isRole(token, language));
  const isBody = !hasRole && own.kind !== 'person' && language.organisations.has(tokens[own.at.to - 1]?.lower ?? '');
  if (own.form === 'name' && isBody) return null;
  if (own.kind === 'document') {
    return isNameWord(tokens[start], language) ? titled(passage, { from: start, to: apposition.to }, own) : null;
  }
  const behind = readPhrase(passage, { from: start, to: end }, language);
  if (behind?.form !== 'name' || behind.kind !== 'person' || behind.words.length < 2) return null;
  if (own.form === 'name' && !behind.certain) return null;
  if (!isNameWord(tokens[start], language) && !language.titles.has(tokens[start]?.lower ?? '')) return null;
  start = phrase.from;
  return {
    ...behind,
    at: { from: start, to: end },
    role: behind.role.role ? behind.role : (roleOf(passage, phrase, language) ?? NONE),
  };
}

/** "The report, Enabling school improvement, found": the title names the document. */
function titled(passage: Passage, at: Phrase, own: Mention): Mention {
  const { tokens } = passage;
  let end = at.from;
  while (end < at.to && !(tokens[end]?.kind === 'mark' && ',;:()'.includes(tokens[end]?.text ?? ''))) end++;
  const first = tokens[at.from];
  const last = tokens[end - 1];
  return first && last ? { ...own, form: 'name', name: sliceOf(passage, first, last) } : own;
}

function readPhrase(passage: Passage, phrase: Phrase, language: Language): Mention | null {
  const { tokens } = passage;
  const first = tokens[phrase.from];
  const last = tokens[phrase.to - 1];
  if (!first || !last) return null;
  if (phrase.to === phrase.from + 1 && language.pronouns.has(first.lower)) {
    const gender = language.pronouns.get(first.lower) ?? 'unknown';
    if (gender === 'unknown') return null;
    return {
      passage,
      at: phrase,
      kind: 'person',
      form: 'pronoun',
      name: first.text,
      words: [],
      role: NONE,
      gender,
      certain: true,
    };
  }
  if (phrase.to === phrase.from + 1 && language.vague.has(first.lower)) return null;
  const joint = jointSpeakers(passage, phrase, language);
  if (joint) return joint;
  const leading = personBeforeLink(tokens, phrase, language);
  if (leading) return readPerson(passage, phrase, leading, language);
  const name = lastName(tokens, phrase, language);
  if (!name || followedByRole(tokens, name, phrase, language)) return describe(passage, phrase, language);
  const person = personPart(tokens, name, language);
  if (isPersonName(tokens, phrase, name, person, language)) return readPerson(passage, phrase, person, language);
  return readOrganisation(passage, phrase, name, language);
}

/** "Mary Jones and Ann Lee": two who speak as one. */
function jointSpeakers(passage: Passage, { from, to }: Phrase, language: Language): Mention | null {
  const { tokens } = passage;
  for (let at = from + 1; at < to - 1; at++) {
    if (tokens[at]?.kind !== 'word' || !language.conjunctions.has(tokens[at]?.lower ?? '')) continue;
    const one = readPhrase(passage, { from, to: at }, language);
    const other = readPhrase(passage, { from: at + 1, to }, language);
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (!first || !last || !isCertainPerson(one) || !isCertainPerson(other)) return null;
    const words = tokens.slice(from, to).map((token) => token.lower);
    const name = sliceOf(passage, first, last);
    return { ...other, at: { from, to }, name, words, role: NONE, gender: 'plural', certain: false };
  }
  return null;
}

const isCertainPerson = (mention: Mention | null): mention is Mention =>
  mention?.form === 'name' && mention.kind === 'person' && mention.words.length > 1;

/** "Martin Taylor of Leeds": the name before the link is the person's. */
function personBeforeLink(tokens: readonly Token[], phrase: Phrase, language: Language): Phrase | null {
  for (let link = phrase.from + 1; link < phrase.to - 1; link++) {
    if (!language.links.has(tokens[link]?.lower ?? '')) continue;
    const name = lastName(tokens, { from: phrase.from, to: link }, language);
    if (!name || name.to !== link) return null;
    if (isOnlyGiven(tokens, name, language) && language.particles.has(tokens[link]?.lower ?? '')) return null;
    const person = personPart(tokens, name, language);
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

/** "Prospect spokesman": the name belongs to the description. */
function followedByRole(tokens: readonly Token[], name: Phrase, phrase: Phrase, language: Language): boolean {
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

function isPersonName(
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

function readPerson(passage: Passage, phrase: Phrase, person: Phrase, language: Language): Mention | null {
  const { tokens } = passage;
  const first = tokens[person.from];
  const last = tokens[person.to - 1];
  if (!first || !last) return null;
  const words = tokens.slice(person.from, person.to).map((token) => token.lower);
  const before = roleOf(passage, { from: phrase.from, to: person.from }, language);
  const behind =
    person.to < phrase.to ? organisationBehind(passage, { from: person.to, to: phrase.to }, language) : null;
  const role = before ?? NONE;
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

function readOrganisation(passage: Passage, phrase: Phrase, name: Phrase, language: Language): Mention | null {
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
  return { passage, at: phrase, kind, form: 'name', name: text, words, role: NONE, gender: 'unknown', certain: false };
}

/** Someone or something unnamed, by its description without the article. */
function describe(passage: Passage, phrase: Phrase, language: Language): Mention | null {
  const { tokens } = passage;
  let { from } = phrase;
  while (from < phrase.to - 1 && language.articles.has(tokens[from]?.lower ?? '')) from++;
  const first = tokens[from];
  const last = tokens[phrase.to - 1];
  if (!first || !last || language.vague.has(first.lower) || first.kind !== 'word') return null;
  const head = headOf(tokens, { from, to: phrase.to }, language);
  const kind = language.documents.has(head) ? 'document' : language.organisations.has(head) ? 'organisation' : 'person';
  const role = kind === 'person' ? (roleOf(passage, phrase, language) ?? NONE) : NONE;
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
