import { phraseAt } from './noun-phrase.ts';
import type { Passage, Phrase } from './passage.ts';
import {
  ADVERB,
  AUXILIARY,
  BREAK,
  CAPITAL,
  CLOSE,
  CONJUNCTION,
  DETERMINER,
  GIVEN,
  MARK,
  NAME,
  NEGATION,
  NO_NAME,
  OWNER,
  PAUSE,
  PREPOSITION,
  PRONOUN,
  QUOTE,
  RELATIVE,
  ROLE,
  SUBORDINATOR,
  TIME,
  VERB,
  VERBAL,
  WORD,
} from './word-classes.ts';

/** Who speaks, as the sentence words it: a noun phrase, and what stands between commas behind it. */
export interface Subject {
  readonly phrase: Phrase;
  readonly apposition: Phrase | null;
}

/** How far a subject may stand from its verb, in tokens; caps every search below. */
const REACH = 60;
const LONGEST_APPOSITION = 30;
/** "Thomas, who has long warned of it, said": so many words may stand between a subject and its verb. */
const LONGEST_ASIDE = 14;

const SKIPPED = AUXILIARY | ADVERB;
const ENDS_CLAUSE = /^[.;:!?]$/;

/** First token from `at` on that is no auxiliary and no adverb. */
export function skipAuxiliaries(passage: Passage, at: number): number {
  while (passage.is(at, SKIPPED) && !passage.is(at, NEGATION)) at++;
  return at;
}

/** "Speaking on Tuesday", "Asked about": a verb form at the start of a sentence, though capitalised. */
function opensAdverbial(passage: Passage, at: number): boolean {
  return passage.is(at, VERBAL) && passage.is(at + 1, PREPOSITION | DETERMINER | SUBORDINATOR | PRONOUN);
}

/** A phrase with the apposition behind its comma, up to the comma that ends it. */
export function withApposition(passage: Passage, phrase: Phrase, to: number): Subject {
  const from = phrase.to + 1;
  if (!passage.is(phrase.to, CLOSE) && passage.at(phrase.to).text !== '(') return { phrase, apposition: null };
  const limit = Math.min(to, from + LONGEST_APPOSITION);
  let end = from;
  while (end < limit && !passage.is(end, QUOTE) && !ENDS_CLAUSE.test(passage.at(end).text)) end++;
  return { phrase, apposition: end > from ? { from, to: end } : null };
}

/** The phrase that starts at a token, with its apposition. */
export function subjectAt(passage: Passage, from: number, to: number): Subject | null {
  const phrase = phraseAt(passage, from, to);
  return phrase && withApposition(passage, phrase, to);
}

/** The subject that starts at `at`, followed by its verb; what comes between commas is its apposition. */
export function subjectThenVerb(passage: Passage, at: number, to: number): { subject: Subject; verb: number } | null {
  const phrase = phraseAt(passage, at, to);
  if (!phrase) return null;
  let verb = skipAuxiliaries(passage, phrase.to);
  if (passage.is(verb, VERB)) return { subject: { phrase, apposition: null }, verb };
  // "Jones did not respond": no words of hers.
  if (passage.is(verb, NEGATION)) return null;
  if (passage.is(verb, PAUSE)) {
    const from = verb + 1;
    const limit = Math.min(to, verb + LONGEST_APPOSITION);
    for (let end = from; end < limit && !passage.is(end, QUOTE); end++) {
      if (!passage.is(end, CLOSE)) continue;
      verb = skipAuxiliaries(passage, end + 1);
      if (passage.is(verb, VERB)) return { subject: { phrase, apposition: { from, to: end } }, verb };
    }
    return null;
  }
  if (!passage.is(verb, PREPOSITION | RELATIVE) && !passage.means(verb, NO_NAME)) return null;
  const limit = Math.min(to, verb + LONGEST_ASIDE);
  for (verb++; verb < limit && passage.at(verb).part && !passage.is(verb, QUOTE | PAUSE); verb++)
    if (passage.is(verb, VERB) && !passage.is(verb - 1, DETERMINER))
      return { subject: { phrase, apposition: null }, verb };
  return null;
}

/** The subject of the clause that starts at `from`: introductions before a comma are skipped. */
export function clauseSubject(passage: Passage, from: number, to: number): Subject | null {
  let at = from;
  for (let segment = 0; segment < 6 && at < to; segment++) {
    while (at < to && passage.is(at, STARTS_NOTHING)) at++;
    const phrase = opensAdverbial(passage, at) ? null : phraseAt(passage, at, to);
    if (phrase && !isPlainTime(passage, phrase)) return withApposition(passage, phrase, to);
    do at++;
    while (at < to && !passage.is(at, PAUSE | QUOTE));
    at++;
  }
  return null;
}

/** "last week", "the following day": a phrase of time at the start is no subject. */
const isPlainTime = (passage: Passage, { to }: Phrase) => passage.means(to - 1, TIME) && !passage.is(to, OWNER | VERB);

const STARTS_NOTHING = MARK | QUOTE | BREAK | CONJUNCTION;

const isBoundary = (passage: Passage, at: number) =>
  passage.is(at, MARK)
    ? passage.at(at).text !== '&'
    : !passage.is(at, WORD | OWNER) || (passage.is(at, RELATIVE | SUBORDINATOR) && !passage.is(at, CAPITAL));

const BEFORE_CLAUSE = /^(?:after|before|until)$/;

/** "at that time": behind a preposition the word points, and starts no clause. */
const endsStretch = (passage: Passage, at: number) =>
  isBoundary(passage, at) && !(passage.is(at, WORD) && passage.is(at - 1, PREPOSITION));

/** "after Thomas insisted": the word leads to a clause of its own, whose subject ends where the verb stands. */
const opensClause = (passage: Passage, at: number, verb: number) =>
  BEFORE_CLAUSE.test(passage.at(at).lower) && phraseAt(passage, at + 1, verb)?.to === verb;

/** The subject of the verb at `verb`, looking back no further than `from`. */
export function subjectBefore(passage: Passage, verb: number, from: number): Subject | null {
  const floor = Math.max(from, verb - REACH);
  let at = verb - 1;
  for (; at >= floor && passage.is(at, SKIPPED); at--) if (passage.is(at, NEGATION)) return null;
  if (at < floor || passage.is(at, QUOTE)) return null;
  if (passage.is(at, PAUSE)) return clauseSubject(passage, floor, at + 1);
  if (passage.is(at, RELATIVE)) return antecedent(passage, at, floor);
  if (passage.is(at, CONJUNCTION)) {
    const who = relativeBefore(passage, at, floor);
    return who > 0 ? antecedent(passage, who, floor) : clauseSubject(passage, floor, at);
  }
  let start = at;
  while (start > floor && !endsStretch(passage, start - 1) && !opensClause(passage, start - 1, at + 1)) start--;
  const subject = within(passage, start, at + 1);
  return subject && (namedInFront(passage, subject.phrase, floor) ?? subject);
}

/** "Ann Lee, general secretary of Prospect said": a name that opens the clause, and a role that no comma closes. */
export function namedInFront(passage: Passage, apposition: Phrase, floor: number): Subject | null {
  let to = apposition.from;
  while (to > floor && passage.at(to - 1).text === ',') to--;
  if (to === apposition.from) return null;
  let from = to;
  while (from > floor && passage.means(from - 1, NAME)) from--;
  if (to - from < 2 || !passage.means(from, GIVEN)) return null;
  for (let at = apposition.from; at < apposition.to; at++)
    if (passage.means(at, ROLE)) return { phrase: { from, to }, apposition };
  return null;
}

/** "Thomas, who called for it and said": the relative pronoun of an unbroken clause, or -1. */
function relativeBefore(passage: Passage, at: number, floor: number): number {
  for (let before = at - 1; before > floor && !passage.is(before, PAUSE); before--)
    if (passage.at(before).lower === 'who') return before;
  return -1;
}

/** "Thomas, who said": the phrase before the relative pronoun. */
function antecedent(passage: Passage, relative: number, floor: number): Subject | null {
  let end = relative;
  while (end > floor && passage.is(end - 1, MARK)) end--;
  let start = end;
  while (start > floor && !endsStretch(passage, start - 1)) start--;
  // "Sen. Ann Lee, R-Maine, who"
  if (end - start === 1 && passage.is(start - 1, PAUSE)) return antecedent(passage, start - 1, floor);
  const phrase = anchoredRight(passage, start, end);
  return phrase && { phrase, apposition: null };
}

/** The subject among the words of one stretch without a pause, which ends at its verb. */
function within(passage: Passage, start: number, end: number): Subject | null {
  let from = start;
  while (from < end && passage.is(from, STARTS_NOTHING)) from++;
  const first = opensAdverbial(passage, from) ? null : phraseAt(passage, from, end);
  // "This week the council said"
  if (first && first.to < end && isPlainTime(passage, first)) return within(passage, first.to, end);
  const phrase =
    first && (first.to === end || goesOn(passage, first.to, end)) ? first : anchoredRight(passage, from, end);
  return phrase && { phrase, apposition: null };
}

/** Whether what stands between a subject and its verb only adds to it: "on Tuesday", "of Leeds", "speaking to us". */
function goesOn(passage: Passage, from: number, end: number): boolean {
  if (!passage.is(from, WORD)) return false;
  for (let at = from; at < end; at++)
    if (passage.is(at, VERB) && passage.is(at - 1, WORD) && !passage.is(at - 1, DETERMINER)) return false;
  return true;
}

/** The longest phrase that ends exactly at `end` and that no preposition or article governs. */
function anchoredRight(passage: Passage, start: number, end: number): Phrase | null {
  for (let from = Math.max(start, end - LONGEST_APPOSITION); from < end; from++) {
    if (from > start && passage.is(from - 1, PREPOSITION | DETERMINER)) continue;
    const phrase = phraseAt(passage, from, end);
    if (phrase?.to === end) return phrase;
  }
  return null;
}
