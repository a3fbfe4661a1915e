import type { Passage } from '../passage.ts';
import { subjectThenVerb } from '../subject.ts';
import { CAPITAL, COMPARISON, COPULA, PASSIVE, PAUSE, QUOTE, SAYS } from '../word-classes.ts';
import { found, type Rule } from './site.ts';

const LEADS_ON = /[,—–-]/;

/** “…,” Thomas, national secretary, said. */
export const plainCue: Rule = ({ passage, run, at, before }) => {
  const { length } = passage.tokens;
  let start = at + 1;
  while (passage.is(start, PAUSE) && start < at + 3) start++;
  if (passage.is(start, COMPARISON)) start++;
  // The sentence may start anew behind the quoted words: "“Really?” Thomas asked."
  let next = Math.max(before, at + 1);
  const limit = Math.min(length, start + 60);
  while (next < limit && !passage.is(next, QUOTE)) next++;
  const cue = subjectThenVerb(passage, start, Math.min(limit, next));
  if (!cue) return null;
  const { subject, verb } = cue;
  // "“…,” the jury were told": by whom, nobody says.
  if (passage.is(verb, PASSIVE) && passage.is(verb - 1, COPULA)) return 'nobody';
  // A sentence of its own behind the words: what somebody did then ("The crowd around him laughed.") is no cue.
  const isApart = passage.is(at + 1, CAPITAL) && passage.sentenceStart[at + 1] === at + 1;
  if (isApart && !passage.is(verb, SAYS) && verb !== subject.phrase.to) return null;
  if (leadsToNext(passage, verb) && !LEADS_ON.test(passage.block.text.slice(run.end - 1, run.end))) return null;
  return found(passage, subject, start, verb + 1);
};

/** "Thomas said: “…”" introduces the words that follow, not those before. */
function leadsToNext(passage: Passage, verb: number): boolean {
  for (let at = verb + 1; at < verb + 10; at++) {
    const { text } = passage.at(at);
    if (text === ':' || passage.is(at, QUOTE)) return true;
    if (text === '.') return false;
  }
  return false;
}
