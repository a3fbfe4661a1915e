import type { Passage } from '../passage.ts';
import { subjectAt } from '../subject.ts';
import { BREAK, CAPITAL, MARK, PREPOSITION, WORD } from '../word-classes.ts';
import { type Finding, found, type Rule } from './site.ts';

const DASH = /^[—–―\-~]$/;
/** A line of attribution is short. */
const LONGEST = 24;

/** “…” — Steve Thomas, national secretary; on the same line or the next. */
export const dash: Rule = ({ passage, at }) => {
  if (passage.is(at + 1, MARK | BREAK)) return signature(passage, passage.is(at + 1, BREAK) ? at + 2 : at + 1);
  const following = at + 1 < passage.tokens.length ? undefined : passage.passages[passage.index + 1];
  return following ? signature(following, 0) : null;
};

function signature(passage: Passage, at: number): Finding | null {
  const { length } = passage.tokens;
  if (!DASH.test(passage.at(at).text) || length - at > LONGEST || !passage.is(at + 1, CAPITAL)) return null;
  const subject = subjectAt(passage, at + 1, length);
  const end = subject?.phrase.to ?? 0;
  if (passage.tokens.slice(end).some(({ run }) => run)) return null;
  return passage.is(end, WORD) && !passage.is(end, PREPOSITION) ? null : found(passage, subject, at);
}
