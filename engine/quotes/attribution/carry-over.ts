import type { Voice } from '../speakers.ts';
import { isNextParagraph } from '../turns.ts';
import { MARK, NAME, QUOTE } from '../word-classes.ts';
import { inDialogue, isBare } from './next-paragraph.ts';
import type { Rule, Site } from './site.ts';

/** A run that goes on with the one before, in its own paragraph or a re-opened one. */
export const reopened: Rule = ({ run, previous }) => (run.continues ? (previous?.voice ?? null) : null);

/** Words that stand as a sentence of their own right behind attributed ones in the same paragraph. */
export const carryOver: Rule = (site) => {
  const { previous, passage, voices } = site;
  if (!isOwnSentence(site) || previous?.run.block !== passage.block.id || !previous.voice) return null;
  if (voices.at(-1)?.speaker !== previous.voice.speaker) return null;
  return namesOther(site, previous.site.at + 1, previous.attribution?.cue?.to ?? 0) ? null : previous.voice;
};

/** Thomas said that he was puzzled. “…” */
export const reportedBefore: Rule = (site) => {
  const { passage, voices, from } = site;
  const last = voices.at(-1);
  if (!isOwnSentence(site) || !last) return null;
  if (last.mention.passage !== passage) return isReported(site, last) ? last : null;
  if (from === 0) return null;
  const sentence = passage.sentenceStart[from - 1];
  return passage.sentenceStart[last.mention.at.from] === sentence ? last : null;
};

/** A paragraph that ends with what somebody is reported to have said, then one of nothing but quoted words. */
function isReported({ passage }: Site, { mention }: Voice): boolean {
  const before = passage.passages[passage.index - 1];
  if (before !== mention.passage || !isBare(passage) || inDialogue(passage)) return false;
  return (
    isNextParagraph(before, passage) &&
    before.sentenceEnd[mention.at.from] === before.tokens.length &&
    before.tokens.every(({ run }) => !run)
  );
}

/** More marks and runs on end are no sentence; the cap keeps the search linear. */
const MOST_MARKS = 40;

/** Nothing of the narrator's stands before the run in its sentence. */
function isOwnSentence({ passage, from, at }: Site): boolean {
  if (at - from > MOST_MARKS) return false;
  for (let before = at - 1; before >= from; before--) {
    if (!passage.is(before, MARK | QUOTE)) return false;
  }
  return true;
}

/** A new sentence between the two runs brings another name into play. */
function namesOther({ passage, from }: Site, start: number, cueEnd: number): boolean {
  const first = passage.sentenceStart[start] ?? 0;
  for (let at = Math.max(start, cueEnd); at < from; at++) {
    if (passage.sentenceStart[at] === first) continue;
    if (passage.sentenceStart[at] === at && passage.means(at, NAME)) return true;
  }
  return false;
}
