import type { Passage } from '../passage.ts';
import { isNextParagraph, ownsSentence } from '../turns.ts';
import { MARK, QUOTE } from '../word-classes.ts';
import type { Rule } from './site.ts';

/** So many paragraphs of nothing but quoted words on end are a dialogue, where the speakers take turns. */
const DIALOGUE = 3;

/** Behind words that are led up to ("Thomas said: “…”") the next ones go on, though the marks were closed. */
const INTRODUCED = new Set(['leading cue', 'lead-in', 'colon', 're-opened']);

/** A paragraph of nothing but quoted words, right behind one that ends with quoted words and their attribution. */
export const nextParagraph: Rule = ({ passage, previous }) => {
  if (!previous?.voice || !isBare(passage)) return null;
  const before = previous.site.passage;
  if (!isNextParagraph(before, passage) || inDialogue(passage)) return null;
  const { cue, rule } = previous.attribution ?? { cue: null, rule: '' };
  const end = before.tokens.length;
  const isLast = previous.site.at === lastQuote(before);
  if (isLast && INTRODUCED.has(rule) && previous.site.at === end - 1) return { voice: previous.voice, cue: null };
  if (!isLast || !before.is(0, QUOTE)) return null;
  if (rule === 'next paragraph' || rule === 'same paragraph')
    return previous.site.at === end - 1 ? { voice: previous.voice, cue: null } : null;
  if (!cue || cue.from < previous.site.at) return null;
  return ownsSentence(before, previous.site.at + 1, end, cue) ? { voice: previous.voice, cue: null } : null;
};

/** A paragraph of nothing but quoted words has few tokens. */
const MOST_TOKENS = 8;

/** Nothing but runs and marks. */
export const isBare = ({ tokens }: Passage) =>
  tokens.length > 0 &&
  tokens.length <= MOST_TOKENS &&
  tokens[0]?.run != null &&
  tokens.every(({ part }) => part & (QUOTE | MARK));

const lastQuote = ({ tokens }: Passage) => tokens.findLastIndex(({ run }) => run);

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
