import type { Language } from './languages/language.ts';
import type { Mention } from './mention.ts';
import { phraseAt } from './noun-phrase.ts';
import type { Passage } from './passage.ts';
import { readMention } from './read-mention.ts';
import { subjectBefore } from './subject.ts';
import { isVerb } from './word-classes.ts';

/** Reported speech: a sentence that says who said something. */
export interface Report {
  readonly mention: Mention;
  readonly from: number;
  readonly to: number;
  readonly verb: number;
}

/** The reported speech of one sentence, by its first verb of speech with a subject; null where there is none. */
export function reportIn(passage: Passage, from: number, language: Language): Report | null {
  const { tokens } = passage;
  const to = passage.sentenceEnd[from] ?? from + 1;
  for (let verb = from + 1; verb < to; verb++) {
    const token = tokens[verb];
    if (token?.kind !== 'word' || token.capital || !language.says.has(token.lower)) continue;
    if (language.determiners.has(tokens[verb - 1]?.lower ?? '') || tokens[verb - 1]?.kind === 'possessive') continue;
    const subject = invertedIn(passage, verb, to, language) ?? subjectBefore(tokens, verb, from, language);
    const mention = subject && readMention(passage, subject, language);
    if (mention) return { mention, from, to, verb };
  }
  return null;
}

/** "The plan was late, said Thomas." */
function invertedIn({ tokens }: Passage, verb: number, to: number, language: Language) {
  if (tokens[verb - 1]?.kind !== 'mark' || !isVerb(tokens[verb], language)) return null;
  const phrase = phraseAt(tokens, verb + 1, to, language);
  const next = phrase && tokens[phrase.to];
  // "Thomas, a clerk, said she had": the clause behind the verb has a subject of its own.
  const ends = next?.kind !== 'word' || language.prepositions.has(next.lower);
  return ends ? phrase && { phrase, apposition: null } : null;
}
