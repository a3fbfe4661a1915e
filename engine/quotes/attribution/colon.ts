import { phraseAt } from '../noun-phrase.ts';
import { readMention } from '../read-mention.ts';
import { clauseSubject, namedInFront } from '../subject.ts';
import { BREAK, MARK, NAME, ROLE } from '../word-classes.ts';
import { found, type Rule } from './site.ts';

/** A sentence of no more words than this has no second subject. */
const SHORT = 14;

/** Thomas, on the plan: “…”; in his letter Thomas thanked them: “…” */
export const colon: Rule = ({ passage, at, from }) => {
  const sign = at - 1;
  if (passage.at(sign).text !== ':') return null;
  let start = sign;
  while (start > from && !passage.is(start - 1, MARK | BREAK)) start--;
  const label = phraseAt(passage, start, sign);
  const owner = label && namedInFront(passage, { from: start, to: sign }, from);
  if (owner) return found(passage, owner, owner.phrase.from, at);
  if (label?.to === sign && passage.means(sign - 1, NAME) && !passage.means(sign - 1, ROLE))
    return found(passage, { phrase: label, apposition: null }, start, at);
  const subject = clauseSubject(passage, from, sign);
  // "Ann Lee leads her side to a first win: “…”"
  const speaks = at - from <= SHORT || (subject && readMention(passage, subject)?.certain);
  return speaks ? found(passage, subject, from, at) : null;
};
