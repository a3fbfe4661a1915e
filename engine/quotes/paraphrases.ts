import type { Paraphrase } from '../digest.ts';
import type { Language } from './languages/language.ts';
import type { Passage } from './passage.ts';
import type { Report } from './reports.ts';
import type { Voice } from './speakers.ts';
import type { Token } from './tokens.ts';
import { isAdverb } from './word-classes.ts';

/** How far behind its verb a reported clause starts. */
const NEAR = 8;
/** A sentence of fewer tokens reports nothing worth a line of its own. */
const SHORTEST = 6;
const SHORTEST_CLAUSE = 5;
const ACRONYM = /^\p{Lu}{2,}$/u;

/** Reported speech without marks by somebody whom the sentence names, as the whole sentence; null for any other. */
export function paraphraseOf(passage: Passage, report: Report, voice: Voice, language: Language): Paraphrase | null {
  const { tokens, block } = passage;
  const { from, to, mention } = report;
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last || to - from < SHORTEST || last.text === '?' || last.text === ':') return null;
  if (mention.form !== 'name' || voice.speaker.kind === 'document' || voice.speaker.inferred) return null;
  for (let at = from; at < to; at++) if (tokens[at]?.kind === 'quote') return null;
  if (!isNamed(report, voice, language) || !reports(passage, report, language)) return null;
  const [start, end] = [first.start, last.end];
  return { text: block.text.slice(start, end), speaker: voice.speaker, at: { block: block.id, start, end } };
}

/** A person, or a body by its word or its capitals: other capitals may be anything. */
function isNamed({ mention }: Report, { speaker, person }: Voice, language: Language): boolean {
  if (person) return true;
  if (speaker.kind !== 'organisation') return mention.certain;
  return mention.words.some((word) => language.organisations.has(word)) || ACRONYM.test(speaker.name);
}

/** The verb leads to a clause, closes one, or states a demand. */
function reports({ tokens }: Passage, { from, to, verb, mention }: Report, language: Language): boolean {
  const before = tokens[verb - 1]?.lower ?? '';
  if (before === 'to' || language.copulas.has(before)) return false;
  const isAppeal = language.appeals.some((words) => words.every((word, place) => tokens[verb + place]?.lower === word));
  if (mention.at.from > verb) return verb - from > SHORTEST && !isAppealing(tokens[verb], language);
  if (!isPredicate(tokens, mention.at.to, verb, language)) return false;
  if (isAppeal) return true;
  for (let at = verb + 1; at < Math.min(to - SHORTEST_CLAUSE, verb + NEAR); at++) {
    const token = tokens[at];
    if (token?.kind === 'mark' && token.text !== ',') return false;
    if (token?.kind === 'word' && language.subordinators.has(token.lower)) return true;
  }
  const next = tokens[verb + 1];
  return (
    language.tells.has(tokens[verb]?.lower ?? '') && next?.kind === 'word' && !language.prepositions.has(next.lower)
  );
}

/** "Call the helpline": the first word of an appeal is no verb behind a clause. */
const isAppealing = (token: Token | undefined, { appeals }: Language) =>
  appeals.some(([first]) => first === token?.lower);

/** Nothing but auxiliaries, a phrase or an apposition stands between the subject and its verb: "received reports that" has a verb there. */
function isPredicate(tokens: readonly Token[], from: number, verb: number, language: Language): boolean {
  for (let at = from; at < verb; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.capital) return true;
    const { lower } = token;
    if (language.prepositions.has(lower) || language.relatives.has(lower) || language.conjunctions.has(lower))
      return true;
    if (!language.auxiliaries.has(lower) && !isAdverb(token, language)) return false;
  }
  return true;
}
