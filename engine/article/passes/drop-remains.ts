import type { Draft } from '../draft.ts';
import type { Pass } from './draft-facts.ts';
import { isLive, isProse } from './draft-facts.ts';
import { AFTERMATH } from './phrases.ts';

/** The most of a box's characters that may still stand for it to go with what was dropped of it. */
const MAX_REST = 0.5;
const MAX_BLOCKS = 14;
const MAX_HEADING = 100;
/** Headings of cards that the shapes took away before; nothing of the article is headed so. */
const LOST =
  /^(?:lesen sie (?:auch|mehr)|mehr zum thema|das könnte|auch interessant|related (?:articles|stories|posts)|you (?:may|might) also like|à lire (?:aussi|également)|te puede interesar|leggi anche|lees ook)/i;
const SEPARATOR = /^[\s_*=~•·.+#|–—-]{1,40}$/;

/**
 * What the other passes left standing alone: headings and dashes at the end, and the rest of a box
 * most of which went (the heading and the thanks around the fields of a newsletter).
 */
export const dropRemains: Pass = (drafts) => {
  dropRests(drafts);
  const live = drafts.filter(isLive);
  live.forEach((draft, index) => {
    const { text, kind } = draft.block;
    if (kind !== 'heading' || text.length > MAX_HEADING || !AFTERMATH.test(text)) return;
    const next = live[index + 1]?.block;
    // A list under it goes with it or stays under it: whoever looks for lists knows it by its heading.
    if (next?.kind === 'heading' || (LOST.test(text) && !next?.place)) draft.dropped = true;
  });
  dropEnd(live);
};

function dropRests(drafts: readonly Draft[]): void {
  if (!drafts.some(({ dropped }) => dropped)) return;
  const boxes = new Map<Element, Draft[]>();
  for (const draft of drafts) {
    const { box } = draft;
    if (!box) continue;
    const inside = boxes.get(box);
    if (inside) inside.push(draft);
    else boxes.set(box, [draft]);
  }
  for (const inside of boxes.values()) {
    if (inside.length > MAX_BLOCKS || inside.length === drafts.length) continue;
    const rest = inside.filter(isLive);
    if (!rest.length || rest.length === inside.length || rest.some(isProse)) continue;
    if (size(rest) <= size(inside) * MAX_REST) for (const draft of rest) draft.dropped = true;
  }
}

const size = (drafts: readonly Draft[]) => drafts.reduce((sum, { block }) => sum + block.text.length, 0);

/** A heading or a line of dashes that nothing follows parts the article from what the page shows after it. */
function dropEnd(live: readonly Draft[]): void {
  for (const draft of live.toReversed()) {
    if (draft.dropped) continue;
    const { text, kind } = draft.block;
    if (kind !== 'heading' && (kind !== 'paragraph' || !SEPARATOR.test(text))) return;
    draft.dropped = true;
  }
}
