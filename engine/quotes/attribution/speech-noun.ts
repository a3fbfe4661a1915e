import { phraseAt } from '../noun-phrase.ts';
import { appositionAfter, isPause } from '../subject.ts';
import { isAdverb } from '../word-classes.ts';
import type { Finding, Rule, Site } from './site.ts';

/** How many words may stand between the noun and the quoted words. */
const NEAR = 9;
const SOURCE = new Set(['by', 'from']);

/** Thomas's warning that it was “…”; a letter from Thomas that read “…” */
export const speechNoun: Rule = (site) => {
  const { passage, at, after, language } = site;
  const { tokens } = passage;
  const behind = answer(site);
  if (behind) return behind;
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

/** “Absolutely not,” was Thomas’s reply; “…,” came the reply from Thomas. */
function answer({ passage, at, to, language }: Site): Finding | null {
  const { tokens } = passage;
  let verb = at + 1;
  while (isPause(tokens[verb]) && verb < at + 3) verb++;
  if (!language.copulas.has(tokens[verb]?.lower ?? '') && tokens[verb]?.lower !== 'came') return null;
  for (let noun = verb + 1; noun < Math.min(to, verb + NEAR); noun++) {
    if (!language.speechNouns.has(tokens[noun]?.lower ?? '')) continue;
    const owned = tokens[noun - 1]?.kind === 'possessive';
    const start = owned ? verb + 1 : SOURCE.has(tokens[noun + 1]?.lower ?? '') ? noun + 2 : -1;
    const phrase = start < 0 ? null : phraseAt(tokens, start, owned ? noun - 1 : to, language);
    if (phrase) return { passage, subject: { phrase, apposition: null }, cue: { from: verb, to: phrase.to } };
  }
  return null;
}
