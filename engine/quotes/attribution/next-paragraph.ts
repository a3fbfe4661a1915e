import type { Passage } from '../passage.ts';
import { cueBehind, isNextParagraph, ownsSentence } from '../turns.ts';
import { MARK, QUOTE } from '../word-classes.ts';
import { LEADS_ON } from './kinds.ts';
import type { Rule } from './site.ts';

/** So many paragraphs of nothing but quoted words on end are a dialogue, where the speakers take turns. */
const DIALOGUE = 3;

/** A paragraph of nothing but quoted words, right behind one that ends with quoted words and their attribution. */
export const nextParagraph: Rule = ({ passage, previous }) => {
  if (!previous?.voice || !isBare(passage)) return null;
  const { site, voice, attribution } = previous;
  const before = site.passage;
  if (!isNextParagraph(before, passage) || inDialogue(passage)) return null;
  const end = before.tokens.length;
  if (attribution && attribution.kind & LEADS_ON) return site.at === end - 1 ? voice : null;
  const cue = cueBehind(previous);
  const isOnly = before.is(0, QUOTE) && before.tokens.findLastIndex(({ run }) => run) === site.at;
  return isOnly && cue && ownsSentence(before, site.at + 1, end, cue) ? voice : null;
};

/** A paragraph of nothing but quoted words has few tokens. */
const MOST_TOKENS = 8;

/** Nothing but runs and marks. */
export const isBare = ({ tokens }: Passage) =>
  tokens.length > 0 &&
  tokens.length <= MOST_TOKENS &&
  tokens[0]?.run != null &&
  tokens.every(({ part }) => part & (QUOTE | MARK));

/** Whether a paragraph is one of several on end that are nothing but quoted words. */
export function inDialogue({ passages, index }: Passage): boolean {
  let first = index;
  let last = index;
  const bare = (at: number) => {
    const passage = passages[at];
    return passage !== undefined && isBare(passage) && passage.at(0).run?.closed === true;
  };
  while (bare(first - 1) && index - first < DIALOGUE) first--;
  while (bare(last + 1) && last - index < DIALOGUE) last++;
  return last - first + 1 >= DIALOGUE;
}
