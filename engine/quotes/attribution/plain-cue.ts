import { isPause } from '../subject.ts';
import { subjectThenVerb } from '../subject-then-verb.ts';
import type { Rule } from './site.ts';

/** Verbs whose passive makes the subject hear the words. */
const HEARS = /^(?:told|asked|informed|warned|reminded|assured|advised)$/;
const LEADS_ON = /[,—–-]/;

/** “…,” Thomas, national secretary, said. */
export const plainCue: Rule = ({ passage, run, at, before, language }) => {
  const { tokens, block } = passage;
  let start = at + 1;
  while (isPause(tokens[start]) && start < at + 3) start++;
  if (language.comparisons.has(tokens[start]?.lower ?? '')) start++;
  // The sentence may start anew behind the quoted words: "“Really?” Thomas asked."
  const limit = Math.min(tokens.length, start + 60);
  const found = subjectThenVerb(
    tokens,
    start,
    Math.min(limit, before > at ? Math.max(before, nextQuote(tokens, at)) : limit),
    language,
  );
  if (!found) return null;
  // "“…,” the jury were told": by whom, nobody says.
  const verb = tokens[found.verb]?.lower ?? '';
  if (HEARS.test(verb) && language.copulas.has(tokens[found.verb - 1]?.lower ?? '')) return { voice: null, cue: null };
  // A sentence of its own behind the words: what somebody did then ("The crowd around him laughed.") is no cue.
  const isApart =
    tokens[at + 1]?.kind === 'word' && passage.sentenceStart[at + 1] === at + 1 && tokens[at + 1]?.capital;
  if (isApart && !language.says.has(tokens[found.verb]?.lower ?? '') && found.verb !== found.subject.phrase.to)
    return null;
  if (leadsToNext(tokens, found.verb) && !LEADS_ON.test(block.text.slice(run.end - 1, run.end))) return null;
  return { passage, subject: found.subject, cue: { from: start, to: found.verb + 1 } };
};

function nextQuote(tokens: readonly { kind: string }[], at: number): number {
  let next = at + 1;
  while (next < tokens.length && tokens[next]?.kind !== 'quote') next++;
  return next;
}

/** "Thomas said: “…”" introduces the words that follow, not those before. */
function leadsToNext(tokens: readonly { kind: string; text: string }[], verb: number): boolean {
  for (let at = verb + 1; at < Math.min(tokens.length, verb + 10); at++) {
    const token = tokens[at];
    if (token?.kind === 'mark' && token.text === ':') return true;
    if (token?.kind === 'quote') return true;
    if (token?.kind === 'mark' && token.text === '.') return false;
  }
  return false;
}
