import { subjectAt } from '../subject.ts';
import { ADVERB, CAPITAL, COPULA, DOCUMENT, OWNER, PAUSE, SPEECH, WORD } from '../word-classes.ts';
import { type Finding, found, type Rule, type Site } from './site.ts';

/** How many words may stand between the noun and the quoted words. */
const NEAR = 9;
const SOURCE = /^(?:by|from)$/;

/** Thomas's warning that it was “…”; a letter from Thomas that read “…” */
export const speechNoun: Rule = (site) => {
  const { passage, at, after } = site;
  const behind = answer(site);
  if (behind) return behind;
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

/** “Absolutely not,” was Thomas’s reply; “…,” came the reply from Thomas. */
function answer({ passage, at, to }: Site): Finding | null {
  let verb = at + 1;
  while (passage.is(verb, PAUSE) && verb < at + 3) verb++;
  if (!passage.is(verb, COPULA) && passage.at(verb).lower !== 'came') return null;
  for (let noun = verb + 1; noun < Math.min(to, verb + NEAR); noun++) {
    if (!passage.means(noun, SPEECH)) continue;
    const subject = passage.is(noun - 1, OWNER)
      ? subjectAt(passage, verb + 1, noun - 1)
      : SOURCE.test(passage.at(noun + 1).lower) && subjectAt(passage, noun + 2, to);
    if (subject) return found(passage, subject, verb);
  }
  return null;
}
