import type { Passage } from '../passage.ts';
import { subjectAt, subjectThenVerb } from '../subject.ts';
import { ADVERB, PAUSE, QUOTE, VERB } from '../word-classes.ts';
import { found, type Rule } from './site.ts';

/** It was not clear if this was a “real quote” or not, she said. */
export const closingCue: Rule = ({ passage, at, to, before }) => {
  const end = Math.min(to, before > at ? before : to);
  for (let comma = at + 1; comma < end; comma++) {
    if (passage.at(comma).text !== ',') continue;
    const cue = subjectThenVerb(passage, comma + 1, end);
    if (cue && closes(passage, cue.verb + 1, end)) return found(passage, cue.subject, comma + 1, cue.verb + 1);
    if (!passage.is(comma + 1, VERB)) continue;
    let start = comma + 2;
    while (passage.is(start, ADVERB)) start++;
    const subject = subjectAt(passage, start, end);
    if (subject) return found(passage, subject, comma + 1);
  }
  return null;
};

/** The cue ends the sentence but for a word of when and where. */
function closes(passage: Passage, at: number, end: number): boolean {
  for (let index = at; index < end; index++) {
    if (passage.is(index, QUOTE)) return false;
    if (index > at && passage.is(index, PAUSE)) return true;
  }
  return end - at < 12;
}
