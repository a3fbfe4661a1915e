import { cueBehind } from '../turns.ts';
import { VERB } from '../word-classes.ts';
import type { Rule } from './site.ts';

/** A sentence's speaker holds over so many tokens. */
const REACH = 30;

/** “If it does not come,” said Thomas, an auditor, “the doors will close.” */
export const resumed: Rule = ({ passage, at, from, previous }) => {
  const cue = previous?.site.passage === passage && previous.site.at >= from ? cueBehind(previous) : null;
  if (!cue || at - cue.to > REACH) return null;
  for (let next = cue.to; next < at; next++) if (passage.is(next, VERB)) return null;
  return previous?.voice ?? null;
};
