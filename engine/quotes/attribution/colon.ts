import { phraseAt } from '../noun-phrase.ts';
import { readMention } from '../read-mention.ts';
import { clauseSubject, namedInFront } from '../subject.ts';
import { isNameWord, isRole } from '../word-classes.ts';
import type { Rule } from './site.ts';

/** A sentence of no more words than this has no second subject. */
const SHORT = 14;
/** How far before the colon a noun of speech or writing may stand. */
const NEAR = 8;

/** Thomas, on the plan: “…”; in his letter Thomas thanked them: “…” */
export const colon: Rule = ({ passage, at, from, language }) => {
  const { tokens } = passage;
  const sign = tokens[at - 1];
  if (sign?.kind !== 'mark' || sign.text !== ':') return null;
  let start = at - 1;
  while (start > from && tokens[start - 1]?.kind !== 'mark' && tokens[start - 1]?.kind !== 'break') start--;
  const label = phraseAt(tokens, start, at - 1, language);
  const named = isNameWord(tokens[at - 2], language) && !isRole(tokens[at - 2], language);
  const owner = label && namedInFront(tokens, { from: start, to: at - 1 }, from, language);
  if (owner) return { passage, subject: owner, cue: { from: owner.phrase.from, to: at } };
  if (label && named && label.to === at - 1)
    return { passage, subject: { phrase: label, apposition: null }, cue: { from: start, to: at } };
  const subject = clauseSubject(tokens, from, at - 1, language);
  if (!subject) return null;
  let speaks = at - from <= SHORT;
  for (let near = at - 2; near > Math.max(from, at - NEAR); near--) {
    const word = tokens[near]?.lower ?? '';
    if (language.speechNouns.has(word) || language.documents.has(word)) speaks = true;
  }
  // "Ann Lee leads her side to a first win: “…”"
  const mention = speaks ? null : readMention(passage, subject, language);
  if (mention?.certain && mention.words.length > 1) speaks = true;
  return speaks ? { passage, subject, cue: { from, to: at } } : null;
};
