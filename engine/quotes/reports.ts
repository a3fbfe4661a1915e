import type { Mention } from './mention.ts';
import { phraseAt } from './noun-phrase.ts';
import type { Passage } from './passage.ts';
import { readMention } from './read-mention.ts';
import { type Subject, subjectBefore } from './subject.ts';
import { CAPITAL, DETERMINER, MARK, OWNER, PREPOSITION, SAYS, WORD } from './word-classes.ts';

/** Reported speech: a sentence that says who said something. */
export interface Report {
  readonly mention: Mention;
  readonly from: number;
  readonly to: number;
  readonly verb: number;
}

/** The reported speech of one sentence, by its first verb of speech with a subject; null where there is none. */
export function reportIn(passage: Passage, from: number): Report | null {
  const to = passage.sentenceEnd[from] ?? from + 1;
  for (let verb = from + 1; verb < to; verb++) {
    if (!passage.is(verb, SAYS) || passage.is(verb, CAPITAL) || passage.is(verb - 1, DETERMINER | OWNER)) continue;
    const subject = invertedIn(passage, verb, to) ?? subjectBefore(passage, verb, from);
    const mention = subject && readMention(passage, subject);
    if (mention) return { mention, from, to, verb };
  }
  return null;
}

/** "The plan was late, said Thomas." */
function invertedIn(passage: Passage, verb: number, to: number): Subject | null {
  const phrase = passage.is(verb - 1, MARK) ? phraseAt(passage, verb + 1, to) : null;
  // "Thomas, a clerk, said she had": the clause behind the verb has a subject of its own.
  const ends = phrase && (!passage.is(phrase.to, WORD) || passage.is(phrase.to, PREPOSITION));
  return ends ? { phrase, apposition: null } : null;
}
