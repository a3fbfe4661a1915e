import * as classes from '../word-classes.ts';
import { FIRST, PARTS } from './packed-words.ts';

/**
 * Words as a language's file ships them. Each line is a group: its classes, a space, and the words that have them. A class
 * is the sign of its number from `FIRST` on, those of sense behind those of part. Of a word stand the letters that
 * it does not share with the one before, behind a capital for the number of those that it does.
 */
export type PackedWords = string;

/**
 * A language as the extension keeps it: JSON, read when a page is in that language. Patterns are their source.
 */
export interface LanguageData {
  readonly code: string;
  readonly words: PackedWords;
  /** Bases of regular verbs of English, whose forms are made when the language is read. */
  readonly verbs: PackedWords;
  /** Endings that make any word one of a class: pattern, part, sense, and whether a capital tells against it. */
  readonly endings: readonly (readonly [pattern: string, part: number, sense: number, lowerOnly: boolean])[];
  /** What states a demand without quoting it ("calls on"). */
  readonly appeals: readonly string[];
  /** "according to": what stands before the speaker's name. */
  readonly according: readonly string[];
  /** Words that the script joins ("l’école", "a-t-il", "meddai’r"), as patterns of their two parts. */
  readonly splits: readonly string[];
  /** The press sets the attribution inside the marks too (« C’est faux, a dit Claire Martin. »). */
  readonly incises: boolean;
  /** Nouns are capitalised too, so that a capital does not make a name. */
  readonly capitalNouns: boolean;
}

/** English verbs: of regular ones the bases; irregular ones written out, base/present/past/participle. */
interface VerbList {
  readonly regular: string;
  readonly irregular: string;
}

/** The lists of a language's file with the part that their words have in a sentence. */
const PART_LISTS = {
  says: classes.SAYS,
  reports: classes.REPORTS,
  tells: classes.TELLS,
  participles: classes.SAYING,
  passives: classes.PASSIVE,
  agents: classes.AGENT,
  comparisons: classes.COMPARISON,
  modifiers: classes.MODIFIER,
  thoughts: classes.THOUGHT,
  pronouns: classes.PRONOUN,
  relatives: classes.RELATIVE,
  subordinators: classes.SUBORDINATOR,
  determiners: classes.DETERMINER,
  articles: classes.ARTICLE,
  auxiliaries: classes.AUXILIARY,
  negations: classes.NEGATION,
  copulas: classes.COPULA,
  adverbs: classes.ADVERB,
  conjunctions: classes.CONJUNCTION,
  prepositions: classes.PREPOSITION,
  links: classes.LINK,
} as const;

/** And those with what their words stand for. */
const SENSE_LISTS = {
  tags: classes.TAG,
  accordingAfter: classes.SOURCE_BEFORE,
  sources: classes.SOURCE,
  messages: classes.MESSAGE,
  speechNouns: classes.SPEECH,
  mentions: classes.MENTIONS,
  works: classes.WORK,
  notNames: classes.NO_NAME,
  titles: classes.TITLE,
  royals: classes.ROYAL,
  roles: classes.ROLE,
  lesserRoles: classes.LESSER,
  offices: classes.OFFICE,
  organisations: classes.ORGANISATION,
  documents: classes.DOCUMENT,
  vague: classes.VAGUE,
  times: classes.TIME,
  particles: classes.PARTICLE,
  suffixes: classes.SUFFIX,
  /** Words with a dot that no other list has. */
  abbreviations: 0,
  /** Given names that tell no gender. */
  names: classes.GIVEN,
  femaleNames: classes.GIVEN | classes.FEMALE,
  maleNames: classes.GIVEN | classes.MALE,
} as const;

const GENDERS: Readonly<Record<string, number>> = {
  female: classes.FEMALE,
  male: classes.MALE,
  plural: classes.PLURAL,
  neuter: classes.NEUTER,
};

/** Words stand between white space, with their gender where they tell one ("mr.:male"). */
type Lists = { readonly [Name in keyof typeof PART_LISTS | keyof typeof SENSE_LISTS]?: string };

type WrittenLanguage = Omit<LanguageData, 'words' | 'verbs' | 'endings' | 'splits'> &
  Omit<Lists, 'says' | 'reports'> & {
    readonly says: string | VerbList;
    readonly reports: string | VerbList;
    readonly adverbEnding?: RegExp;
    readonly roleEnding?: RegExp;
    /** Ending of nouns for people who do something ("commenter"), trusted only right before a name or behind "a". */
    readonly agentEnding?: RegExp;
    /** Ending of the forms of verbs that open an adverbial. */
    readonly verbalEnding?: RegExp;
    readonly splits?: readonly RegExp[];
  };

/** No word shares more letters with another: there are so many capitals. */
const SHARED_MOST = 25;

type Bits = readonly [part: number, sense: number];

const signsOf = (bits: number, from: number): string => {
  let signs = '';
  for (let place = 0; place < PARTS; place++)
    if ((bits >> place) & 1) signs += String.fromCharCode(FIRST + from + place);
  return signs;
};

/** Sorted words as one string. */
function frontCoded(words: readonly string[]): string {
  let before = '';
  let packed = '';
  for (const word of words.toSorted()) {
    let shared = 0;
    while (shared < SHARED_MOST && shared < word.length && word[shared] === before[shared]) shared++;
    packed += String.fromCharCode(65 + shared) + word.slice(shared);
    before = word;
  }
  return packed;
}

/** The words of some lists, each with all that the lists make of it. */
export class Collection {
  readonly #bits = new Map<string, Bits>();

  add(list: string, part: number, sense: number): void {
    for (const entry of list.split(/\s+/).filter(Boolean)) {
      const [word = '', gender = ''] = entry.split(':');
      const [knownPart, knownSense] = this.#bits.get(word) ?? [0, 0];
      this.#bits.set(word, [knownPart | part, knownSense | sense | (GENDERS[gender] ?? 0)]);
    }
  }

  packed(): PackedWords {
    const groups = new Map<string, string[]>();
    const join = (signs: string, word: string) => {
      const group = groups.get(signs);
      if (group) group.push(word);
      else groups.set(signs, [word]);
    };
    for (const [word, [part, sense]] of this.#bits) join(signsOf(part, 0) + signsOf(sense, PARTS), word);
    // A group of one word takes more room than the word has in the groups of its classes.
    for (const [signs, words] of groups) {
      const [word = ''] = words;
      if (words.length > 1 || signs.length < 2) continue;
      groups.delete(signs);
      let left = signs;
      for (const other of [...groups.keys()].toSorted((a, b) => b.length - a.length))
        if ([...other].every((sign) => signs.includes(sign)) && [...other].some((sign) => left.includes(sign))) {
          join(other, word);
          left = [...left].filter((sign) => !other.includes(sign)).join('');
        }
      for (const sign of left) join(sign, word);
    }
    return [...groups].map(([signs, words]) => `${signs} ${frontCoded(words)}`).join('\n');
  }
}

export function packedWords(lists: Lists): PackedWords {
  const found = new Collection();
  for (const [name, part] of Object.entries(PART_LISTS)) found.add(lists[name as keyof Lists] ?? '', part, 0);
  for (const [name, sense] of Object.entries(SENSE_LISTS)) found.add(lists[name as keyof Lists] ?? '', 0, sense);
  return found.packed();
}

/** The words of a language's file in the form in which the extension keeps them. */
export function packed(written: WrittenLanguage): LanguageData {
  const { code, appeals, according, incises, capitalNouns } = written;
  const lists: Record<string, string> = {};
  const add = (name: string, list: string) => {
    lists[name] = `${lists[name] ?? ''} ${list}`;
  };
  for (const [name, list] of Object.entries(written)) if (typeof list === 'string') add(name, list);
  add('sources', according.map((words) => words.split(' ', 1)).join(' '));
  const bases = new Collection();
  for (const name of ['says', 'reports'] as const) {
    const verbs = written[name];
    if (typeof verbs === 'string') continue;
    bases.add(verbs.regular, PART_LISTS[name], 0);
    for (const entry of verbs.irregular.trim().split(/\s+/)) {
      const [base = '', present = '', past = '', participle = ''] = entry.split('/');
      add(name, `${base} ${present} ${past}`);
      add('passives', past);
      add('participles', participle);
    }
  }
  const endings = [
    [written.adverbEnding, classes.ADVERB, 0, false],
    [written.verbalEnding, classes.VERBAL, 0, false],
    [written.roleEnding, 0, classes.ROLE, true],
    [written.agentEnding, 0, classes.DOER, true],
  ] as const;
  return {
    code,
    words: packedWords(lists),
    verbs: bases.packed(),
    endings: endings.flatMap(([ending, ...bits]) => (ending ? [[ending.source, ...bits] as const] : [])),
    appeals,
    according,
    splits: (written.splits ?? []).map(({ source }) => source),
    incises,
    capitalNouns,
  };
}
