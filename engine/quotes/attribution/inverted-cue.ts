import { isAdverb, isVerb, phraseAt } from '../noun-phrase.ts';
import { appositionAfter, isPause, skipAuxiliaries } from '../subject.ts';
import type { Rule } from './site.ts';

/** “…,” said Thomas, national secretary. */
export const invertedCue: Rule = ({ passage, at, to, language }) => {
  const { tokens } = passage;
  let verb = at + 1;
  while (isPause(tokens[verb]) && verb < at + 3) verb++;
  while (isAdverb(tokens[verb], language)) verb++;
  // « … », a déclaré Claire: English has no auxiliary there.
  if (language.code !== 'en') verb = skipAuxiliaries(tokens, verb, language);
  if (!isVerb(tokens[verb], language)) return null;
  let start = verb + 1;
  while (isAdverb(tokens[start], language) && !tokens[start]?.capital) start++;
  const phrase = phraseAt(tokens, start, to, language);
  if (!phrase) return null;
  const first = tokens[phrase.from];
  const isObject =
    first !== undefined && !first.capital && phrase.to === phrase.from + 1 && !language.pronouns.has(first.lower);
  if (isObject) return null;
  return {
    passage,
    subject: { phrase, apposition: appositionAfter(tokens, phrase, to) },
    cue: { from: verb, to: phrase.to },
  };
};
