import type { Gender, Language } from './languages/language.ts';
import type { Mention } from './mention.ts';
import { isNameWord, isRole, phraseAt } from './noun-phrase.ts';
import type { Passage } from './passage.ts';
import { isOfficeLink } from './persons.ts';
import { readMention } from './read-mention.ts';
import { roleOf, weightOf } from './roles.ts';
import { appositionAfter } from './subject.ts';
import type { Token } from './tokens.ts';

/** One person of the article: every name it is given, the fullest first. */
export interface Person {
  name: string;
  words: readonly string[];
  role: string | null;
  organisation: string | null;
  gender: Mention['gender'];
  /** Something but two capitals tells that it is a person: a title, a given name, a surname used alone. */
  certain: boolean;
  readonly mentions: Mention[];
}

/** One place of a passage that names a person: the token its phrase starts at. */
export interface Naming {
  readonly at: number;
  readonly person: Person;
}

/** More people of one surname, or named in one passage, are not told apart. */
const MOST_BEARERS = 20;
const MOST_NAMED = 60;

const inOrder = (a: Mention, b: Mention) => a.passage.index - b.passage.index || a.at.from - b.at.from;

/** The people whose full names the article gives, found by surname or given name. */
export class People {
  readonly all: Person[] = [];
  private readonly bySurname = new Map<string, Person[]>();
  private readonly inPassage = new Map<Passage, Naming[]>();
  private readonly byGiven = new Map<string, Person[]>();

  private byRole: Map<string, Person[]> | null = null;
  private readonly language: Language;

  constructor(passages: readonly Passage[], language: Language) {
    this.language = language;
    const all = passages.flatMap((passage) => namesOf(passage, language));
    const mentions = all.filter(({ kind }) => kind === 'person');
    // Longest names first: "President Obama" may come before "Barack Obama", "Black Elk" before "Linda Black Elk".
    const byLength = [...mentions].sort((a, b) => nameLength(b) - nameLength(a));
    for (const mention of byLength) this.add(mention);
    for (const mention of all) if (mention.kind !== 'person') this.addSurname(mention);
    for (const person of this.all) person.mentions.sort(inOrder);
    this.index();
  }

  /** The person a mention names; null when none or several could be meant. */
  find(mention: Mention): Person | null {
    const { words } = mention;
    const last = words.at(-1) ?? '';
    const bearers = (this.bySurname.get(last) ?? []).filter((person) => fits(person, mention));
    if (words.length > 1) return only(bearers.filter((person) => sameName(person.words, words)));
    if (bearers.length) return only(bearers);
    const given = (this.byGiven.get(last) ?? []).filter((person) => fits(person, mention));
    return only(given);
  }

  /** Where a passage names people before a token, in text order; of very many the latest. */
  namedIn(passage: Passage, before: number): Naming[] {
    const all = this.inPassage.get(passage) ?? [];
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[middle]?.at ?? 0) < before) low = middle + 1;
      else high = middle;
    }
    return all.slice(Math.max(0, low - MOST_NAMED), low);
  }

  /** "the president": those of the article whose role has these words. */
  holdersOf({ words, passage, at }: Mention): readonly Person[] {
    if (passage.tokens[at.from]?.lower !== 'the') return [];
    this.byRole ??= indexRoles(this.all);
    return (this.byRole.get(words[0] ?? '') ?? []).filter((person) =>
      words.every((word) => roleWords(person).includes(word)),
    );
  }

  /** Takes over the role that a cue gives, where it says more than what is known ("Rep. Ann Lee of Ohio, the chair,"). */
  learn(person: Person, { role }: Mention): void {
    if (weightOf(role.role, this.language) > weightOf(person.role, this.language)) person.role = role.role;
    person.organisation ??= role.organisation;
  }

  private index(): void {
    for (const person of this.all) {
      if (!person.certain) continue;
      for (const { passage, at } of person.mentions) {
        const list = this.inPassage.get(passage);
        if (list) list.push({ at: at.from, person });
        else this.inPassage.set(passage, [{ at: at.from, person }]);
      }
    }
    for (const list of this.inPassage.values()) list.sort((a, b) => a.at - b.at);
  }

  private add(mention: Mention): void {
    const known = this.find(mention);
    if (known) merge(known, mention, this.language);
    else if (mention.words.length > 1 || !this.bySurname.has(mention.words[0] ?? '')) this.create(mention);
  }

  /** A lone name without a title may be a surname that the article gives in full elsewhere. */
  private addSurname(mention: Mention): void {
    // "the Fed": a body, though "New York Fed" looks like a name.
    if (mention.passage.tokens[mention.at.to - 2]?.lower === 'the') return;
    const person = only((this.bySurname.get(mention.words[0] ?? '') ?? []).filter(({ words }) => words.length > 1));
    if (!person) return;
    person.certain = true;
    person.mentions.push(mention);
  }

  private genderOf(given: string): Gender {
    const female = this.language.femaleNames.has(given);
    const male = this.language.maleNames.has(given);
    if (female === male) return 'unknown';
    return female ? 'female' : 'male';
  }

  private create(mention: Mention): void {
    const { name, words, role } = mention;
    const gender = mention.gender === 'unknown' && words.length === 1 ? this.genderOf(words[0] ?? '') : mention.gender;
    const person: Person = {
      name,
      words,
      role: role.role,
      organisation: role.organisation,
      gender,
      certain: isCertain(mention),
      mentions: [mention],
    };
    this.all.push(person);
    push(this.bySurname, words.at(-1) ?? '', person);
    push(this.byGiven, words[0] ?? '', person);
  }
}

const only = (people: readonly Person[]): Person | null => (people.length === 1 ? (people[0] ?? null) : null);

/** Names of more words than this are more likely two names run together. */
const LONGEST_NAME = 4;
const nameLength = ({ words }: Mention) => (words.length > LONGEST_NAME ? 1.5 : words.length);

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.length < MOST_BEARERS) list.push(value);
}

const fits = (person: Person, { gender }: Mention) =>
  gender === 'unknown' || person.gender === 'unknown' || person.gender === gender;

/** What a description may call the person: the words of the role, and a title that stands in the name. */
const roleWords = ({ role, name, words }: Person) => [
  ...(role?.toLowerCase().split(' ') ?? []),
  ...name
    .toLowerCase()
    .split(/[ ,]+/)
    .filter((word) => !words.includes(word)),
];

function indexRoles(people: readonly Person[]): Map<string, Person[]> {
  const index = new Map<string, Person[]>();
  for (const person of people) for (const word of new Set(roleWords(person))) push(index, word, person);
  return index;
}

/** Same surname, and given names that do not contradict each other ("J. Smith", "Jane A. Smith"). */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [first = ''] = a;
  const [other = ''] = b;
  if (a.at(-1) !== b.at(-1)) return false;
  if (first === other) return true;
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  if (short.length > 1 && short.every((word, place) => word === long[long.length - short.length + place])) return true;
  const isInitial = first.replace('.', '').length === 1 || other.replace('.', '').length === 1;
  return isInitial && first[0] === other[0];
}

const isCertain = ({ certain, role, words }: Mention) => certain || role.role !== null || words.length === 1;

function merge(person: Person, mention: Mention, language: Language): void {
  if (isCertain(mention)) person.certain = true;
  person.mentions.push(mention);
  const sameWords = mention.words.length === person.words.length;
  const longer = sameWords ? mention.name.length > person.name.length : mention.words.length > person.words.length;
  if (longer && mention.words.length <= LONGEST_NAME) {
    person.name = mention.name;
    person.words = mention.words;
  }
  if (person.gender === 'unknown') person.gender = mention.gender;
  if (weightOf(mention.role.role, language) > weightOf(person.role, language)) {
    person.role = mention.role.role;
    person.organisation = mention.role.organisation ?? person.organisation;
  } else person.organisation ??= mention.role.organisation;
}

/** The names of people in a passage, each with the role that the words around it give, and lone names of any kind. */
export function namesOf(passage: Passage, language: Language): Mention[] {
  const { tokens } = passage;
  const mentions: Mention[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!isNameWord(tokens[at], language)) {
      at++;
      continue;
    }
    let end = at + 1;
    for (let next = nextNameWord(tokens, end, language); next > 0; next = nextNameWord(tokens, end, language))
      end = next;
    const phrase = { from: roleStart(passage, at, language), to: end };
    const apposition = appositionAfter(tokens, { from: at, to: end }, tokens.length);
    const mention = readMention(passage, { phrase, apposition }, language);
    if (mention?.form === 'name' && mention.kind === 'person')
      mentions.push(withRoleBefore(mention, at, end, language));
    else if (mention?.form === 'name' && mention.words.length === 1) mentions.push(mention);
    at = end;
  }
  return mentions;
}

/** The token behind the next word of a name, over its particles; 0 when the name ends. */
function nextNameWord(tokens: readonly Token[], at: number, language: Language): number {
  let next = at;
  while (next < at + 3 && language.particles.has(tokens[next]?.lower ?? '') && !isNameWord(tokens[next], language))
    next++;
  return isNameWord(tokens[next], language) ? next + 1 : 0;
}

/** "The union's secretary, Steve Thomas, …": the description that the name only explains. */
function withRoleBefore(mention: Mention, at: number, end: number, language: Language): Mention {
  const { passage } = mention;
  const { tokens } = passage;
  const [before, behind] = [tokens[at - 1], tokens[end]];
  if (mention.role.role || before?.text !== ',') return mention;
  let from = at - 1;
  while (from > 0 && at - from < 14 && tokens[from - 1]?.kind !== 'mark' && tokens[from - 1]?.kind !== 'quote') from--;
  // "The commissioner for housing, Ann Lee has said": nothing closes it, so it must open its sentence.
  if (behind?.kind !== 'mark' && passage.sentenceStart[at] !== from) return mention;
  const role = roleOf(passage, { from, to: at - 1 }, language);
  const isPhrase = phraseAt(tokens, from, at - 1, language)?.to === at - 1;
  return role && isPhrase ? { ...mention, role } : mention;
}

/** "lawmakers grilled Col. Vindman", where "retired" in "the retired nurse" goes on with the description. */
function isPastVerb(tokens: readonly Token[], at: number, language: Language): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]];
  if (language.code !== 'en' || !token || token.capital || !/.{3}ed$/.test(token.lower) || before?.kind !== 'word')
    return false;
  return !language.determiners.has(before.lower) && !language.prepositions.has(before.lower);
}

/** "White House press secretary": a verb elsewhere, between a name or an article and a role. */
function isCompound(tokens: readonly Token[], at: number, language: Language): boolean {
  const before = tokens[at - 1];
  const isLed =
    isNameWord(before, language) ||
    language.determiners.has(before?.lower ?? '') ||
    (before?.kind !== 'word' && !language.says.has(tokens[at]?.lower ?? ''));
  return isLed && !language.capitalNouns && isRole(tokens[at + 1], language);
}

/** Where the description in front of a name starts ("national secretary Steve Thomas"). */
function roleStart({ tokens }: Passage, at: number, language: Language): number {
  let start = at;
  for (let before = at - 1; before >= Math.max(0, at - 8); before--) {
    const token = tokens[before];
    if (!token || (token.kind !== 'word' && token.kind !== 'possessive')) break;
    const { lower } = token;
    if (language.determiners.has(lower)) return before;
    if (isPastVerb(tokens, before, language)) break;
    if (isNameWord(tokens[at + 2], language) && isOfficeLink(tokens, before, language)) {
      start = before;
      continue;
    }
    if (
      (language.particles.has(lower) && isRole(tokens[before + 1], language)) ||
      (language.prepositions.has(lower) &&
        !(lower === 'of' && language.organisations.has(tokens[before - 1]?.lower ?? ''))) ||
      language.conjunctions.has(lower) ||
      language.auxiliaries.has(lower) ||
      language.relatives.has(lower) ||
      language.subordinators.has(lower)
    )
      break;
    if (
      !token.capital &&
      !isCompound(tokens, before, language) &&
      (language.says.has(lower) ||
        language.reports.has(lower) ||
        language.adverbEnding.test(lower) ||
        language.participles.has(lower))
    )
      break;
    start = before;
  }
  return start;
}
