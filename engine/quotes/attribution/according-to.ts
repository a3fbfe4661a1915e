import { phraseAt } from '../noun-phrase.ts';
import type { Passage } from '../passage.ts';
import { subjectAt } from '../subject.ts';
import { MARK, SOURCE, SOURCE_BEFORE, TAG } from '../word-classes.ts';
import { found, type Rule } from './site.ts';

/** According to Thomas, “…”; “…”, in the words of Thomas. */
export const accordingTo: Rule = ({ passage, from, to, at }) => {
  for (let index = from; index < to; index++) {
    const isBefore = index < at;
    if (passage.means(index, SOURCE_BEFORE)) {
      const start = isBefore ? from : at + 1;
      const phrase = phraseAt(passage, start, index);
      if (phrase?.to === index) return found(passage, { phrase, apposition: null }, start, index + 1);
    }
    // Nothing but a mark stands between the run and a tag.
    const isTag = index === at + 1 || (index === at + 2 && passage.is(at + 1, MARK));
    const length = isTag && passage.means(index, TAG) ? 1 : matchLength(passage, index);
    const subject = length ? subjectAt(passage, index + length, isBefore ? at : to) : null;
    if (subject) return found(passage, subject, index);
  }
  return null;
};

/** Number of tokens of the "according to" that starts here, 0 for none. */
const matchLength = (passage: Passage, at: number) =>
  passage.means(at, SOURCE) ? Math.max(...passage.language.according.map((words) => passage.spans(at, words))) : 0;
