import type { Gender } from './languages/language.ts';
import type { Mention } from './mention.ts';
import { namesIn } from './names-in.ts';
import type { Passage } from './passage.ts';
import { genderOf } from './persons.ts';
import { weightOf } from './roles.ts';

/** One person of the article, with the fullest name that it gives. */
export interface Person {
  name: string;
  words: readonly string[];
  role: string | null;
  organisation: string | null;
  gender: Gender;
  /** Something but two capitals tells that it is a person: a title, a given name, a surname used alone. */
  certain: boolean;
}

/** One place of a passage that names a person: the token its phrase starts at. */
export interface Naming {
  readonly at: number;
  readonly person: Person;
}

/** More people of one name, or named in one passage, are not told apart; nor are the roles of more people known. */
const MOST = 60;

/** The people whose full names the article gives, found by surname or given name. */
export class People {
  readonly #all: Person[] = [];
  readonly #bySurname = new Map<string, Person[]>();
  readonly #byGiven = new Map<string, Person[]>();
  readonly #named = new Map<Passage, Naming[]>();

  constructor(passages: readonly Passage[]) {
    const mentions = passages.flatMap(namesIn);
    const known = new Map<Mention, Person | null>();
    // Longest names first: "President Obama" may come before "Barack Obama", "Black Elk" before "Linda Black Elk".
    for (const mention of mentions.filter(isPerson).sort((a, b) => nameLength(b) - nameLength(a)))
      known.set(mention, this.#add(mention));
    for (const mention of mentions) if (!isPerson(mention)) known.set(mention, this.#withSurname(mention));
    for (const mention of mentions) {
      const person = known.get(mention);
      if (person?.certain) push(this.#named, mention.passage, { at: mention.at.from, person });
    }
  }

  /** The person a mention names; null when none or several could be meant. */
  find(mention: Mention): Person | null {
    const { words } = mention;
    const bearers = this.#bearers(mention);
    if (words.length > 1) return only(bearers.filter((person) => isSameName(person.words, words)));
    return only(bearers.length ? bearers : this.#byGiven.get(words[0] ?? '')?.filter(fits(mention)));
  }

  /** Of several people with one surname the one named last before a mention; null where that passage names two. */
  latestBearer(mention: Mention): Person | null {
    const bearers = this.#bearers(mention);
    const { passages, index } = mention.passage;
    for (let place = bearers.length ? index : -1; place >= 0; place--) {
      const passage = passages[place] ?? mention.passage;
      const named = this.namedIn(passage, place === index ? mention.at.from : Number.POSITIVE_INFINITY);
      const people = new Set(named.map(({ person }) => person).filter((person) => bearers.includes(person)));
      if (people.size) return only([...people]);
    }
    return null;
  }

  /** Where a passage names people before a token, in text order. */
  namedIn(passage: Passage, before: number): Naming[] {
    return this.#named.get(passage)?.filter(({ at }) => at < before) ?? [];
  }

  /** "the president": those of the article whose role has these words. */
  holdersOf({ words }: Mention): readonly Person[] {
    return this.#all.slice(0, MOST).filter((person) => {
      // A title that stands in the name counts as well.
      const known = `${person.role} ${person.name}`.toLowerCase().split(/[ ,]+/);
      return words.every((word) => known.includes(word) && !person.words.includes(word));
    });
  }

  #bearers(mention: Mention): readonly Person[] {
    return this.#bySurname.get(mention.words.at(-1) ?? '')?.filter(fits(mention)) ?? [];
  }

  #add(mention: Mention): Person | null {
    const { name, words, role, passage } = mention;
    const known = this.find(mention);
    if (known) {
      merge(known, mention);
      return known;
    }
    const [first = ''] = words;
    const isLone = words.length === 1;
    if (isLone && this.#bySurname.has(first)) return null;
    const gender =
      isLone && mention.gender === 'unknown' ? genderOf(passage.language.know(first).sense) : mention.gender;
    const person = { name, words, ...role, gender, certain: isCertain(mention) };
    this.#all.push(person);
    push(this.#bySurname, words.at(-1) ?? '', person);
    push(this.#byGiven, first, person);
    return person;
  }

  /** A lone name without a title may be a surname that the article gives in full elsewhere. */
  #withSurname({ passage, at, words }: Mention): Person | null {
    // "the Fed": a body, though "New York Fed" looks like a name.
    if (passage.at(at.to - 2).lower === 'the') return null;
    const person = only(this.#bySurname.get(words[0] ?? '')?.filter((bearer) => bearer.words.length > 1));
    if (person) person.certain = true;
    return person;
  }
}

const only = (people?: readonly Person[]): Person | null => (people?.length === 1 && people[0]) || null;

/** Names of more words than this are more likely two names run together. */
const LONGEST_NAME = 4;
const nameLength = ({ words: { length } }: Mention) => (length > LONGEST_NAME ? 1.5 : length);

/** Not so a lone name, which only the article tells from a place's. */
const isPerson = ({ kind }: Mention) => kind === 'person';

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.length < MOST) list.push(value);
}

const fits =
  ({ gender }: Mention) =>
  (person: Person) =>
    gender === 'unknown' || person.gender === 'unknown' || person.gender === gender;

/** The same first and last name, or the end of the longer one ("Jane A. Smith", "Black Elk"). */
function isSameName(a: readonly string[], b: readonly string[]): boolean {
  if (a[0] === b[0] && a.at(-1) === b.at(-1)) return true;
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  return short.length > 1 && long.join(' ').endsWith(short.join(' '));
}

const isCertain = ({ certain, role, words }: Mention) => certain || role.role !== null || words.length === 1;

function merge(person: Person, mention: Mention): void {
  const { words, name, gender } = mention;
  if (isCertain(mention)) person.certain = true;
  const longer =
    words.length === person.words.length ? name.length > person.name.length : words.length > person.words.length;
  if (longer && words.length <= LONGEST_NAME) {
    person.name = name;
    person.words = words;
  }
  if (person.gender === 'unknown') person.gender = gender;
  learn(person, mention);
}

/** Takes over a role that says more than what is known ("Rep. Ann Lee of Ohio, the chair,"). */
export function learn(person: Person, { role: { role, organisation }, passage }: Mention): void {
  if (weightOf(role, passage) > weightOf(person.role, passage)) {
    person.role = role;
    person.organisation = organisation ?? person.organisation;
  } else person.organisation ??= organisation;
}
