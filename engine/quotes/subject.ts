import type { Language } from './languages/language.ts';
import { type Phrase, phraseAt } from './noun-phrase.ts';
import type { Token } from './tokens.ts';
import { isAdverb, isGivenName, isNameWord, isRole, isVerb, opensNoPhrase, TIME } from './word-classes.ts';

/** Who speaks, as the sentence words it: a noun phrase, and what stands between commas behind it. */
export interface Subject {
  readonly phrase: Phrase;
  readonly apposition: Phrase | null;
}

/** How far a subject may stand from its verb, in tokens; caps every search below. */
const REACH = 60;
export const LONGEST_APPOSITION = 30;
const PAUSE = new Set([',', '—', '–', '-', '(', ')', '…', ';']);
export const CLOSES = new Set([',', '—', '–', ')']);

export const textAt = (tokens: readonly Token[], at: number) => (tokens[at]?.kind === 'mark' ? tokens[at].text : '');
export const isPause = (token: Token | undefined): boolean => token?.kind === 'mark' && PAUSE.has(token.text);

const skippable = (token: Token | undefined, language: Language) =>
  isAdverb(token, language) || (token?.kind === 'word' && language.auxiliaries.has(token.lower));

/** First token from `at` on that is no auxiliary and no adverb. */
export function skipAuxiliaries(tokens: readonly Token[], at: number, language: Language): number {
  while (skippable(tokens[at], language) && !language.negations.has(tokens[at]?.lower ?? '')) at++;
  return at;
}

/** "Speaking on Tuesday", "Asked about": a verb form at the start of a sentence, though capitalised. */
function opensAdverbial(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (language.code !== 'en' || token?.kind !== 'word' || !/(?:ing|ed|en)$/.test(token.lower)) return false;
  if (next?.kind !== 'word') return false;
  if (token.capital && next.capital && token.lower.length > 5 && /ing$/.test(token.lower))
    return tokens[at - 1]?.kind !== 'word';
  return (
    language.prepositions.has(next.lower) ||
    language.determiners.has(next.lower) ||
    language.subordinators.has(next.lower) ||
    language.pronouns.has(next.lower)
  );
}

/** The apposition that starts behind a phrase's comma, up to the comma that ends it. */
export function appositionAfter(tokens: readonly Token[], phrase: Phrase, to: number): Phrase | null {
  if (!CLOSES.has(textAt(tokens, phrase.to)) && textAt(tokens, phrase.to) !== '(') return null;
  const from = phrase.to + 1;
  let end = from;
  const limit = Math.min(to, from + LONGEST_APPOSITION);
  while (end < limit && tokens[end]?.kind !== 'quote' && !'.;:!?'.includes(textAt(tokens, end) || ' ')) end++;
  return end > from ? { from, to: end } : null;
}

function withApposition(tokens: readonly Token[], phrase: Phrase, to: number): Subject {
  return { phrase, apposition: appositionAfter(tokens, phrase, to) };
}

/** The subject of the clause that starts at `from`: introductions before a comma are skipped. */
export function clauseSubject(tokens: readonly Token[], from: number, to: number, language: Language): Subject | null {
  let at = from;
  for (let segment = 0; segment < 6 && at < to; segment++) {
    while (at < to && startsNothing(tokens[at], language)) at++;
    const token = tokens[at];
    if (token?.kind === 'word' && isVerb(token, language) && mayComeFirst(tokens, at, language)) {
      const inverted = phraseAt(tokens, at + 1, to, language);
      if (inverted) return withApposition(tokens, inverted, to);
    }
    const phrase = opensAdverbial(tokens, at, language) ? null : phraseAt(tokens, at, to, language);
    if (phrase && !isPlainTime(tokens, phrase, language)) return withApposition(tokens, phrase, to);
    at = nextSegment(tokens, at, to);
  }
  return null;
}

/** "last week", "the following day": a phrase of time at the start is no subject. */
function isPlainTime(tokens: readonly Token[], phrase: Phrase, language: Language): boolean {
  const last = tokens[phrase.to - 1];
  return (
    language.code === 'en' &&
    last !== undefined &&
    TIME.test(last.lower) &&
    tokens[phrase.to]?.kind !== 'possessive' &&
    !isVerb(tokens[phrase.to], language)
  );
}

const startsNothing = (token: Token | undefined, language: Language) =>
  token !== undefined &&
  (token.kind === 'mark' ||
    token.kind === 'quote' ||
    token.kind === 'break' ||
    (token.kind === 'word' && language.conjunctions.has(token.lower)));

/** A verb before its subject: behind quoted words, and in Welsh anywhere. */
const mayComeFirst = (tokens: readonly Token[], at: number, language: Language) =>
  language.code === 'cy' || (at > 0 && cameAfterQuote(tokens, at));

function cameAfterQuote(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (tokens[before]?.kind === 'mark') before--;
  return tokens[before]?.kind === 'quote';
}

function nextSegment(tokens: readonly Token[], at: number, to: number): number {
  let next = at + 1;
  while (next < to && !isPause(tokens[next]) && tokens[next]?.kind !== 'quote') next++;
  return next + 1;
}

const isBoundary = (token: Token | undefined, language: Language) => {
  if (!token || token.kind === 'quote' || token.kind === 'break') return true;
  if (token.kind === 'mark') return token.text !== '&' && token.text !== '-' && token.text !== '/';
  return (
    token.kind === 'word' &&
    !token.capital &&
    (language.relatives.has(token.lower) || language.subordinators.has(token.lower))
  );
};

const BEFORE_CLAUSE = new Set(['after', 'before', 'until', 'once']);

/** "after Thomas insisted": the word leads to a clause of its own, whose subject ends where the verb stands. */
const opensClause = (tokens: readonly Token[], at: number, verb: number, language: Language) =>
  BEFORE_CLAUSE.has(tokens[at]?.lower ?? '') && phraseAt(tokens, at + 1, verb, language)?.to === verb;

/** "at that time": behind a preposition the word points, and starts no clause. */
const endsStretch = (tokens: readonly Token[], at: number, language: Language) =>
  isBoundary(tokens[at], language) &&
  !(tokens[at]?.kind === 'word' && language.prepositions.has(tokens[at - 1]?.lower ?? ''));

/** The subject of the verb at `verb`, looking back no further than `from`. */
export function subjectBefore(
  tokens: readonly Token[],
  verb: number,
  from: number,
  language: Language,
): Subject | null {
  const floor = Math.max(from, verb - REACH);
  let at = verb - 1;
  while (at >= floor && skippable(tokens[at], language)) {
    if (language.negations.has(tokens[at]?.lower ?? '')) return null;
    at--;
  }
  const token = tokens[at];
  if (!token || at < floor) return null;
  if (token.kind === 'quote') return null;
  if (isPause(token)) return clauseSubject(tokens, floor, at + 1, language);
  if (token.kind === 'word' && language.relatives.has(token.lower)) return antecedent(tokens, at, floor, language);
  if (token.kind === 'word' && language.conjunctions.has(token.lower)) {
    const who = relativeBefore(tokens, at, floor);
    return who > 0 ? antecedent(tokens, who, floor, language) : clauseSubject(tokens, floor, at, language);
  }
  let start = at;
  while (
    start > floor &&
    !endsStretch(tokens, start - 1, language) &&
    !opensClause(tokens, start - 1, at + 1, language)
  )
    start--;
  const subject = within(tokens, start, at + 1, language);
  return subject && (namedInFront(tokens, subject.phrase, floor, language) ?? subject);
}

/** "Ann Lee, general secretary of Prospect said": a name that opens the clause, and a role that no comma closes. */
export function namedInFront(
  tokens: readonly Token[],
  apposition: Phrase,
  floor: number,
  language: Language,
): Subject | null {
  let to = apposition.from;
  while (to > floor && '#,'.includes(textAt(tokens, to - 1) || ' ')) to--;
  if (to === apposition.from) return null;
  let from = to;
  while (from > floor && isNameWord(tokens[from - 1], language)) from--;
  if (to - from < 2 || !isGivenName(tokens[from], language)) return null;
  if (from > floor && !isPause(tokens[from - 1])) return null;
  for (let at = apposition.from; at < apposition.to; at++)
    if (isRole(tokens[at], language)) return { phrase: { from, to }, apposition };
  return null;
}

/** "Thomas, who called for it and said": the relative pronoun of an unbroken clause, or -1. */
function relativeBefore(tokens: readonly Token[], at: number, floor: number): number {
  for (let before = at - 1; before > floor && !isPause(tokens[before]); before--)
    if (tokens[before]?.lower === 'who') return before;
  return -1;
}

/** "Thomas, who said": the phrase before the relative pronoun. */
function antecedent(tokens: readonly Token[], relative: number, floor: number, language: Language): Subject | null {
  let end = relative;
  while (end > floor && tokens[end - 1]?.kind === 'mark') end--;
  let start = end;
  while (start > floor && !endsStretch(tokens, start - 1, language)) start--;
  // "Sen. Ann Lee, R-Maine, who"
  if (end - start === 1 && isPause(tokens[start - 1])) return antecedent(tokens, start - 1, floor, language);
  const phrase = anchoredRight(tokens, start, end, language) ?? objectAt(tokens, start, end, language);
  return phrase && { phrase, apposition: null };
}

/** "held up a card": the phrase of an object, from its article on. */
function objectAt(tokens: readonly Token[], start: number, end: number, language: Language): Phrase | null {
  for (let from = end - 2; from >= Math.max(start, end - LONGEST_APPOSITION); from--) {
    if (!language.articles.has(tokens[from]?.lower ?? '')) continue;
    const phrase = phraseAt(tokens, from, end, language);
    return phrase?.to === end ? phrase : null;
  }
  return null;
}

/** The subject among the words of one stretch without a pause, which ends at its verb. */
function within(tokens: readonly Token[], start: number, end: number, language: Language): Subject | null {
  let from = start;
  while (from < end && startsNothing(tokens[from], language)) from++;
  const first = opensAdverbial(tokens, from, language) ? null : phraseAt(tokens, from, end, language);
  // "This week the council said"
  if (first && first.to < end && isPlainTime(tokens, first, language)) return within(tokens, first.to, end, language);
  if (first && (first.to === end || goesOn(tokens, first.to, end, language)))
    return { phrase: first, apposition: null };
  const phrase = anchoredRight(tokens, from, end, language);
  return phrase && { phrase, apposition: null };
}

/** Whether what stands between a subject and its verb only adds to it: "on Tuesday", "of Leeds", "speaking to us". */
function goesOn(tokens: readonly Token[], from: number, end: number, language: Language): boolean {
  const token = tokens[from];
  if (token?.kind !== 'word') return false;
  for (let at = from; at < end; at++)
    if (
      isVerb(tokens[at], language) &&
      tokens[at - 1]?.kind === 'word' &&
      !language.determiners.has(tokens[at - 1]?.lower ?? '')
    )
      return coordinated(tokens, at, end, language);
  return true;
}

/** "Thomas praised the plan and said": one subject for both verbs. */
function coordinated(tokens: readonly Token[], at: number, end: number, language: Language): boolean {
  for (let next = at + 1; next < end; next++)
    if (language.conjunctions.has(tokens[next]?.lower ?? ''))
      return opensNoPhrase(tokens[next + 1], language) || next + 1 === end;
  return false;
}

/** The longest phrase that ends exactly at `end` and that no preposition or article governs. */
function anchoredRight(tokens: readonly Token[], start: number, end: number, language: Language): Phrase | null {
  for (let from = Math.max(start, end - LONGEST_APPOSITION); from < end; from++) {
    const before = tokens[from - 1];
    const governed =
      from > start &&
      before?.kind === 'word' &&
      (language.prepositions.has(before.lower) || language.determiners.has(before.lower));
    if (governed && !isNameAtEnd(tokens, from, end, language)) continue;
    const phrase = phraseAt(tokens, from, end, language);
    if (phrase && phrase.to === end && !governed) return phrase;
  }
  return null;
}

const isNameAtEnd = (tokens: readonly Token[], from: number, end: number, language: Language) =>
  from === end - 1 && isNameWord(tokens[from], language);
