import { isAdverb, phraseAt } from '../noun-phrase.ts';
import { appositionAfter } from '../subject.ts';
import type { Rule } from './site.ts';

/** How many words may stand between the noun and the quoted words. */
const NEAR = 9;
const SOURCE = new Set(['by', 'from']);

/** Thomas's warning that it was “…”; a letter from Thomas that read “…” */
export const speechNoun: Rule = ({ passage, at, after, language }) => {
  const { tokens } = passage;
  for (let noun = at - 1; noun >= Math.max(after, at - NEAR); noun--) {
    const word = tokens[noun]?.lower ?? '';
    if (!language.speechNouns.has(word) && !language.documents.has(word)) continue;
    let owner = noun;
    while (
      owner > after &&
      tokens[owner - 1]?.kind === 'word' &&
      noun - owner < 3 &&
      !isAdverb(tokens[owner - 1], language)
    )
      owner--;
    if (tokens[owner - 1]?.kind === 'possessive') {
      let start = owner - 1;
      while (start > after && tokens[start - 1]?.kind === 'word' && tokens[start - 1]?.capital) start--;
      const phrase = phraseAt(tokens, start, owner - 1, language);
      if (phrase) return { passage, subject: { phrase, apposition: null }, cue: { from: start, to: noun + 1 } };
    }
    if (!SOURCE.has(tokens[noun + 1]?.lower ?? '')) continue;
    const phrase = phraseAt(tokens, noun + 2, at, language);
    if (phrase)
      return {
        passage,
        subject: { phrase, apposition: appositionAfter(tokens, phrase, at) },
        cue: { from: noun, to: phrase.to },
      };
  }
  return null;
};
