import { phraseAt } from '../noun-phrase.ts';
import { appositionAfter, isPause, skipAuxiliaries } from '../subject.ts';
import { isAdverb, isVerb } from '../word-classes.ts';
import type { Rule } from './site.ts';

/** “…,” said Thomas, national secretary. */
export const invertedCue: Rule = ({ passage, at, to, language }) => {
  const { tokens } = passage;
  let verb = at + 1;
  while (isPause(tokens[verb]) && verb < at + 3) verb++;
  while (isAdverb(tokens[verb], language)) verb++;
  // « … », a déclaré Claire: English has no auxiliary there.
  if (language.code !== 'en') verb = skipAuxiliaries(tokens, verb, language);
  if (language.pronouns.has(tokens[verb]?.lower ?? '') && isVerb(tokens[verb + 1], language) && language.code !== 'en')
    return {
      passage,
      subject: { phrase: { from: verb, to: verb + 1 }, apposition: null },
      cue: { from: at + 1, to: verb + 2 },
    };
  if (!isVerb(tokens[verb], language) || (tokens[verb]?.capital && language.code !== 'cy')) return null;
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
