import { inferred } from '../speakers.ts';
import { isNextParagraph } from '../turns.ts';
import { inDialogue, isBare } from './next-paragraph.ts';
import type { Rule } from './site.ts';

/** So many turns after the last cue an exchange is still safe to follow. */
const LONGEST = 4;

/** In a dialogue of two, paragraphs of nothing but quoted words: the one before the last speaks again. */
export const exchange: Rule = ({ passage, previous, earlier }) => {
  if (!isBare(passage) || !inDialogue(passage) || !previous?.voice || !earlier?.voice) return null;
  const { person: last } = previous.voice;
  const { person: next } = earlier.voice;
  if (
    !last ||
    !next ||
    last === next ||
    (last.gender === 'unknown' && next.gender === 'unknown' && last.words[0] === next.words[0])
  )
    return null;
  const apart =
    isNextParagraph(previous.site.passage, passage) && isNextParagraph(earlier.site.passage, previous.site.passage);
  if (!apart || passage.index - previous.site.passage.index > 1) return null;
  let uncued = 0;
  for (let index = passage.index - 1; index >= 0 && isBare(passage.passages[index] ?? passage); index--) {
    uncued++;
    if (uncued > LONGEST) return null;
  }
  return inferred(earlier.voice);
};
