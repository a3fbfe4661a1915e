import { phraseAt } from '../noun-phrase.ts';
import { appositionAfter, isPause } from '../subject.ts';
import { subjectThenVerb } from '../subject-then-verb.ts';
import type { Token } from '../tokens.ts';
import { isAdverb, isVerb } from '../word-classes.ts';
import type { Rule } from './site.ts';

/** It was not clear if this was a “real quote” or not, she said. */
export const closingCue: Rule = ({ passage, at, to, before, language }) => {
  const { tokens } = passage;
  const end = Math.min(to, before > at ? before : to);
  for (let comma = at + 1; comma < end; comma++) {
    if (tokens[comma]?.kind !== 'mark' || tokens[comma]?.text !== ',') continue;
    const found = subjectThenVerb(tokens, comma + 1, end, language);
    if (found && closes(tokens, found.verb + 1, end))
      return { passage, subject: found.subject, cue: { from: comma + 1, to: found.verb + 1 } };
    if (!isVerb(tokens[comma + 1], language)) continue;
    let start = comma + 2;
    while (isAdverb(tokens[start], language)) start++;
    const phrase = phraseAt(tokens, start, end, language);
    if (phrase)
      return {
        passage,
        subject: { phrase, apposition: appositionAfter(tokens, phrase, end) },
        cue: { from: comma + 1, to: phrase.to },
      };
  }
  return null;
};

/** The cue ends the sentence but for a word of when and where. */
function closes(tokens: readonly Token[], at: number, end: number): boolean {
  for (let index = at; index < end; index++) {
    if (tokens[index]?.kind === 'quote') return false;
    if (index > at && isPause(tokens[index])) return true;
  }
  return end - at < 12;
}
