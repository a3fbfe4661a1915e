import { subjectAt } from '../subject.ts';
import { ADVERB, CAPITAL, DOCUMENT, OWNER, SPEECH, WORD } from '../word-classes.ts';
import { found, type Rule } from './site.ts';

/** How many words may stand between the noun and the quoted words. */
const NEAR = 9;
const SOURCE = /^(?:by|from)$/;

/** Thomas's warning that it was “…”; a letter from Thomas that read “…” */
export const speechNoun: Rule = ({ passage, at, after }) => {
  for (let noun = at - 1; noun >= Math.max(after, at - NEAR); noun--) {
    if (!passage.means(noun, SPEECH | DOCUMENT)) continue;
    let owner = noun;
    while (owner > after && noun - owner < 3 && passage.is(owner - 1, WORD) && !passage.is(owner - 1, ADVERB)) owner--;
    owner--;
    if (passage.is(owner, OWNER)) {
      let start = owner;
      while (start > after && passage.is(start - 1, CAPITAL)) start--;
      const subject = subjectAt(passage, start, owner);
      if (subject) return found(passage, subject, start, noun + 1);
    }
    const source = SOURCE.test(passage.at(noun + 1).lower) && subjectAt(passage, noun + 2, at);
    if (source) return found(passage, source, noun);
  }
  return null;
};
