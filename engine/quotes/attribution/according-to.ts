import type { Language } from '../languages/language.ts';
import { phraseAt } from '../noun-phrase.ts';
import { appositionAfter } from '../subject.ts';
import type { Token } from '../tokens.ts';
import type { Rule } from './site.ts';

/** According to Thomas, “…”; “…”, in the words of Thomas. */
export const accordingTo: Rule = ({ passage, from, to, at, language }) => {
  const { tokens } = passage;
  for (const [start, end] of [
    [from, at],
    [at + 1, to],
  ] as const) {
    for (let index = start; index < end; index++) {
      if (language.accordingAfter.has(tokens[index]?.lower ?? '')) {
        const phrase = phraseAt(tokens, start, index, language);
        if (phrase?.to === index)
          return { passage, subject: { phrase, apposition: null }, cue: { from: phrase.from, to: index + 1 } };
      }
      const isTag = start === at + 1 && language.tags.has(tokens[index]?.lower ?? '') && isBehind(tokens, at, index);
      const length = isTag ? 1 : matchLength(tokens, index, language);
      if (!length) continue;
      const phrase = phraseAt(tokens, index + length, end, language);
      if (phrase) {
        const subject = { phrase, apposition: appositionAfter(tokens, phrase, end) };
        return { passage, subject, cue: { from: index, to: phrase.to } };
      }
    }
  }
  return null;
};

/** Nothing but a mark stands between the run and the word. */
const isBehind = (tokens: readonly Token[], at: number, index: number) =>
  index === at + 1 || (index === at + 2 && tokens[at + 1]?.kind === 'mark');

/** Number of tokens of the "according to" that starts here, 0 for none. */
function matchLength(tokens: readonly Token[], at: number, { according }: Language): number {
  const first = tokens[at];
  if (first?.kind !== 'word') return 0;
  for (const words of according)
    if (words.every((word, place) => tokens[at + place]?.lower === word)) return words.length;
  return 0;
}
