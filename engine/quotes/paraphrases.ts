import type { Paraphrase } from '../digest.ts';
import type { Passage } from './passage.ts';
import type { Report } from './reports.ts';
import type { Voice } from './speakers.ts';
import {
  ADVERB,
  AUXILIARY,
  CAPITAL,
  CONJUNCTION,
  COPULA,
  MARK,
  ORGANISATION,
  PREPOSITION,
  QUOTE,
  RELATIVE,
  SUBORDINATOR,
  TELLS,
  WORD,
} from './word-classes.ts';

/** How far behind its verb a reported clause starts. */
const NEAR = 8;
/** A sentence of fewer tokens reports nothing worth a line of its own. */
const SHORTEST = 6;
const SHORTEST_CLAUSE = 5;
const ACRONYM = /^\p{Lu}{2,}$/u;
const NO_STATEMENT = /^[?:]$/;

/** Reported speech without marks by somebody whom the sentence names, as the whole sentence; null for any other. */
export function paraphraseOf(passage: Passage, report: Report, voice: Voice): Paraphrase | null {
  const { from, to, mention } = report;
  const { speaker } = voice;
  if (to - from < SHORTEST || NO_STATEMENT.test(passage.at(to - 1).text)) return null;
  if (mention.form !== 'name' || speaker.kind === 'document' || speaker.inferred) return null;
  for (let at = from; at < to; at++) if (passage.is(at, QUOTE)) return null;
  if (!isNamed(report, voice) || !reports(passage, report)) return null;
  const { id, text } = passage.block;
  const [start, end] = [passage.at(from).start, passage.at(to - 1).end];
  return { text: text.slice(start, end), speaker, at: { block: id, start, end } };
}

/** A person, or a body by its word or its capitals: other capitals may be anything. */
function isNamed({ mention }: Report, { speaker, person }: Voice): boolean {
  if (person) return true;
  if (speaker.kind !== 'organisation') return mention.certain;
  const { know } = mention.passage.language;
  return mention.words.some((word) => know(word).sense & ORGANISATION) || ACRONYM.test(speaker.name);
}

/** The verb leads to a clause, closes one, or states a demand. */
function reports(passage: Passage, { from, to, verb, mention }: Report): boolean {
  const { appeals } = passage.language;
  if (passage.at(verb - 1).lower === 'to' || passage.is(verb - 1, COPULA)) return false;
  // "Call the helpline": the first word of an appeal is no verb behind a clause.
  if (mention.at.from > verb)
    return verb - from > SHORTEST && !appeals.some((words) => passage.at(verb).lower === words.split(' ', 1)[0]);
  if (!isPredicate(passage, mention.at.to, verb)) return false;
  if (appeals.some((words) => passage.spans(verb, words))) return true;
  for (let at = verb + 1; at < Math.min(to - SHORTEST_CLAUSE, verb + NEAR); at++) {
    if (passage.is(at, MARK) && passage.at(at).text !== ',') return false;
    if (passage.is(at, SUBORDINATOR)) return true;
  }
  return passage.is(verb, TELLS) && passage.is(verb + 1, WORD) && !passage.is(verb + 1, PREPOSITION);
}

/** Nothing but auxiliaries, a phrase or an apposition stands between the subject and its verb: "received reports that" has a verb there. */
function isPredicate(passage: Passage, from: number, verb: number): boolean {
  for (let at = from; at < verb; at++) {
    if (!passage.is(at, WORD) || passage.is(at, CAPITAL | PREPOSITION | RELATIVE | CONJUNCTION)) return true;
    if (!passage.is(at, AUXILIARY | ADVERB)) return false;
  }
  return true;
}
