import type { Mention } from './mention.ts';
import { namesIn } from './names-in.ts';
import type { Passage } from './passage.ts';
import { genderOf } from './persons.ts';
import { innerPassage } from './read-passages.ts';
import { weightOf } from './roles.ts';

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
  readonly #bySurname = new Map<string, Person[]>();
  readonly #inPassage = new Map<Passage, Naming[]>();
  readonly #byGiven = new Map<string, Person[]>();

  readonly #inQuotes = new Map<string, Person | null>();
  #byRole: Map<string, Person[]> | null = null;
  readonly #passages: readonly Passage[];

  constructor(passages: readonly Passage[]) {
    this.#passages = passages;
    const all = passages.flatMap(namesIn);
    const mentions = all.filter(({ kind }) => kind === 'person');
    // Longest names first: "President Obama" may come before "Barack Obama", "Black Elk" before "Linda Black Elk".
    const byLength = [...mentions].sort((a, b) => nameLength(b) - nameLength(a));
    for (const mention of byLength) this.#add(mention);
    for (const mention of all) if (mention.kind !== 'person') this.#addSurname(mention);
    for (const person of this.all) person.mentions.sort(inOrder);
    this.#index();
  }

  /** The person a mention names; null when none or several could be meant. */
  find(mention: Mention): Person | null {
    const { words } = mention;
    const last = words.at(-1) ?? '';
    const bearers = (this.#bySurname.get(last) ?? []).filter((person) => fits(person, mention));
    if (words.length > 1) return only(bearers.filter((person) => sameName(person.words, words)));
    if (bearers.length) return only(bearers);
    const given = (this.#byGiven.get(last) ?? []).filter((person) => fits(person, mention));
    return only(given);
  }

  /** Of several people with one surname the one named last before a mention; null where that passage names two. */
  latestBearer(mention: Mention): Person | null {
    const isEarlier = ({ passage, at }: Mention) =>
      passage.index < mention.passage.index || (passage === mention.passage && at.from < mention.at.from);
    let latest: Person | null = null;
    let place = -1;
    for (const person of this.#bySurname.get(mention.words.at(-1) ?? '') ?? []) {
      const named = person.certain && fits(person, mention) ? person.mentions.findLast(isEarlier) : undefined;
      if (!named || named.passage.index < place) continue;
      latest = named.passage.index === place ? null : person;
      place = named.passage.index;
    }
    return latest;
  }

  /** The person whom only quoted words give in full ("“Our secretary Ann Lee knew,” said Thomas. Lee denied it."). */
  quoted({ name, words }: Mention): Person | null {
    const surname = words[0] ?? '';
    const known = this.#inQuotes.get(surname);
    if (known !== undefined) return known;
    const person = this.#findQuoted(name, surname);
    this.#inQuotes.set(surname, person);
    return person;
  }

  #findQuoted(name: string, surname: string): Person | null {
    for (const passage of this.#passages) {
      if (!passage.block.text.includes(` ${name}`)) continue;
      for (const { run } of passage.tokens) {
        if (!run || !passage.block.text.slice(run.start, run.end).includes(` ${name}`)) continue;
        const full = namesIn(innerPassage(passage, run.start, run.end)).find(
          (mention) => mention.certain && mention.words.length > 1 && mention.words.at(-1) === surname,
        );
        if (full) return this.#create({ ...full, passage, at: { from: 0, to: 0 } });
      }
    }
    return null;
  }

  /** Where a passage names people before a token, in text order; of very many the latest. */
  namedIn(passage: Passage, before: number): Naming[] {
    const all = this.#inPassage.get(passage) ?? [];
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
    if (passage.at(at.from).lower !== 'the') return [];
    this.#byRole ??= indexRoles(this.all);
    return (this.#byRole.get(words[0] ?? '') ?? []).filter((person) =>
      words.every((word) => roleWords(person).includes(word)),
    );
  }

  /** Takes over the role that a cue gives, where it says more than what is known ("Rep. Ann Lee of Ohio, the chair,"). */
  learn(person: Person, { role, passage }: Mention): void {
    if (weightOf(role.role, passage) > weightOf(person.role, passage)) person.role = role.role;
    person.organisation ??= role.organisation;
  }

  #index(): void {
    for (const person of this.all) {
      if (!person.certain) continue;
      for (const { passage, at } of person.mentions) {
        const list = this.#inPassage.get(passage);
        if (list) list.push({ at: at.from, person });
        else this.#inPassage.set(passage, [{ at: at.from, person }]);
      }
    }
    for (const list of this.#inPassage.values()) list.sort((a, b) => a.at - b.at);
  }

  #add(mention: Mention): void {
    const known = this.find(mention);
    if (known) merge(known, mention);
    else if (mention.words.length > 1 || !this.#bySurname.has(mention.words[0] ?? '')) this.#create(mention);
  }

  /** A lone name without a title may be a surname that the article gives in full elsewhere. */
  #addSurname(mention: Mention): void {
    // "the Fed": a body, though "New York Fed" looks like a name.
    if (mention.passage.at(mention.at.to - 2).lower === 'the') return;
    const person = only((this.#bySurname.get(mention.words[0] ?? '') ?? []).filter(({ words }) => words.length > 1));
    if (!person) return;
    person.certain = true;
    person.mentions.push(mention);
  }

  #create(mention: Mention): Person {
    const { name, words, role, passage } = mention;
    let { gender } = mention;
    if (gender === 'unknown' && words.length === 1) gender = genderOf(passage.language.know(words[0] ?? '').sense);
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
    push(this.#bySurname, words.at(-1) ?? '', person);
    push(this.#byGiven, words[0] ?? '', person);
    return person;
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

/** The same first and last name, or the end of the longer one ("Jane A. Smith", "Black Elk"). */
function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [long, short] = a.length > b.length ? [a.join(' '), b] : [b.join(' '), a];
  return (a[0] === b[0] && a.at(-1) === b.at(-1)) || (short.length > 1 && long.endsWith(short.join(' ')));
}

const isCertain = ({ certain, role, words }: Mention) => certain || role.role !== null || words.length === 1;

function merge(person: Person, mention: Mention): void {
  const { passage } = mention;
  if (isCertain(mention)) person.certain = true;
  person.mentions.push(mention);
  const sameWords = mention.words.length === person.words.length;
  const longer = sameWords ? mention.name.length > person.name.length : mention.words.length > person.words.length;
  if (longer && mention.words.length <= LONGEST_NAME) {
    person.name = mention.name;
    person.words = mention.words;
  }
  if (person.gender === 'unknown') person.gender = mention.gender;
  if (weightOf(mention.role.role, passage) > weightOf(person.role, passage)) {
    person.role = mention.role.role;
    person.organisation = mention.role.organisation ?? person.organisation;
  } else person.organisation ??= mention.role.organisation;
}
