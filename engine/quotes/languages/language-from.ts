import {
  ADVERB,
  AUXILIARY,
  CAPITAL,
  CONJUNCTION,
  DETERMINER,
  DOCUMENT,
  DOER,
  GIVEN,
  NAME,
  NO_NAME,
  OPENS_NOTHING,
  ORGANISATION,
  PASSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  ROLE,
  SAYING,
  SPEECH,
  SUBORDINATOR,
  TIME,
  TITLE,
  WORD,
} from '../word-classes.ts';
import { isCapital } from './capital.ts';
import type { KnownWord, Language } from './language.ts';
import type { LanguageData, PackedWords } from './language-data.ts';
import { eachWord } from './packed-words.ts';
import { regularForms } from './regular-forms.ts';

/** So many different words are remembered, as they are written. */
const MOST_KNOWN = 20_000;

/** Nouns whose plural is one too; of roles the plural is a crowd, which only the lists make a speaker. */
const WITH_PLURAL = ORGANISATION | DOCUMENT | SPEECH | TIME;
const FUNCTION_WORD = PREPOSITION | CONJUNCTION | SUBORDINATOR | RELATIVE | AUXILIARY;

/** What the rules work with, from a language's file and the given names. */
export function languageFrom(data: LanguageData, names: PackedWords): Language {
  const { code, appeals, according, incises, capitalNouns } = data;
  const lexicon = new Map<string, KnownWord>();
  const add = (lower: string, part: number, sense: number) => {
    const known = lexicon.get(lower);
    lexicon.set(lower, { lower, part: part | (known?.part ?? 0), sense: sense | (known?.sense ?? 0) });
  };
  eachWord(data.words, add);
  eachWord(names, add);
  eachWord(data.verbs, (base, part) => {
    const [present, past, participle] = regularForms(base);
    add(base, part, 0);
    add(present, part, 0);
    add(past, part | PASSIVE, 0);
    add(participle, SAYING, 0);
  });
  const endings = data.endings.map(([source, ...bits]) => [new RegExp(source), ...bits] as const);

  const read = (text: string): KnownWord => {
    const lower = text.toLowerCase();
    const capital = isCapital(text);
    let { part, sense } = lexicon.get(lower) ?? lexicon.get(`${lower}.`) ?? { part: 0, sense: 0 };
    // "co-author", "ex-wife"
    if (!part && !sense) sense = (lexicon.get(lower.slice(lower.lastIndexOf('-') + 1))?.sense ?? 0) & ROLE;
    if (!sense && lower.endsWith('s')) sense = (lexicon.get(lower.slice(0, -1))?.sense ?? 0) & WITH_PLURAL;
    for (const [ending, endingPart, endingSense, lowerOnly] of endings)
      if (!(lowerOnly && capital && !capitalNouns) && ending.test(lower)) {
        part |= endingPart;
        sense |= endingSense;
      }
    const isNamed = capital && sense & TITLE;
    if (
      !(part & (DETERMINER | PRONOUN)) &&
      !isNamed &&
      (part & FUNCTION_WORD ||
        (part & ADVERB && !(sense & ROLE)) ||
        (capital && sense & NO_NAME) ||
        (part & SAYING && !capital))
    )
      part |= OPENS_NOTHING;
    if (part & (PREPOSITION | DETERMINER | ADVERB) || capital) sense &= ~DOER;
    if (capital) {
      part = (part | CAPITAL) & ~ADVERB;
      // Theresa May, Will Smith.
      if (!(sense & NO_NAME) && !(part & AUXILIARY && !(sense & GIVEN))) sense |= NAME;
    }
    return { lower, part: part | WORD, sense };
  };

  const known = new Map<string, KnownWord>();
  return {
    code,
    appeals,
    according,
    incises,
    capitalNouns,
    splits: data.splits.map((split) => new RegExp(split, 'u')),
    isShort: (word) => lexicon.has(`${word}.`),
    know(text) {
      let found = known.get(text);
      if (!found) {
        if (known.size > MOST_KNOWN) known.clear();
        found = read(text);
        known.set(text, found);
      }
      return found;
    },
  };
}

/** The language of a text without data: its quotes are found, its speakers are not. */
export const withoutWords = (): Language =>
  languageFrom(
    {
      code: '',
      words: '',
      verbs: '',
      endings: [],
      appeals: [],
      according: [],
      splits: [],
      incises: false,
      capitalNouns: false,
    },
    '',
  );
