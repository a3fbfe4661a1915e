import { skipAuxiliaries, subjectAt } from '../subject.ts';
import { ADVERB, CAPITAL, PAUSE, PRONOUN, VERB } from '../word-classes.ts';
import { found, type Rule } from './site.ts';

/** “…,” said Thomas, national secretary. */
export const invertedCue: Rule = ({ passage, at, to, language }) => {
  let verb = at + 1;
  while (passage.is(verb, PAUSE) && verb < at + 3) verb++;
  while (passage.is(verb, ADVERB)) verb++;
  if (language.code !== 'en') {
    // « … », a déclaré Claire: English has no auxiliary there.
    verb = skipAuxiliaries(passage, verb);
    if (passage.is(verb, PRONOUN) && passage.is(verb + 1, VERB))
      return found(passage, { phrase: { from: verb, to: verb + 1 }, apposition: null }, at + 1, verb + 2);
  }
  if (!passage.is(verb, VERB) || (passage.is(verb, CAPITAL) && language.code !== 'cy')) return null;
  let start = verb + 1;
  while (passage.is(start, ADVERB)) start++;
  const subject = subjectAt(passage, start, to);
  // A lone word that is no name is the verb's object.
  const isObject = subject?.phrase.to === start + 1 && !passage.is(start, CAPITAL | PRONOUN);
  return isObject ? null : found(passage, subject, verb);
};
