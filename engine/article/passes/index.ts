import type { Draft } from '../draft.ts';
import { asideRepeatedPulls } from './aside-repeated-pulls.ts';
import type { Pass, PassContext } from './draft-facts.ts';
import { isLive } from './draft-facts.ts';
import { dropAppeals } from './drop-appeals.ts';
import { dropAuthorNotes } from './drop-author-notes.ts';
import { dropLinkLists } from './drop-link-lists.ts';
import { dropMachinery } from './drop-machinery.ts';
import { dropOffers } from './drop-offers.ts';
import { dropPromos } from './drop-promos.ts';
import { dropRelated } from './drop-related.ts';
import { dropRemains } from './drop-remains.ts';
import { dropStoryRuns } from './drop-story-runs.ts';
import { labelFurniture } from './label-furniture.ts';
import { markCaptions } from './mark-captions.ts';
import { trimEdges } from './trim-edges.ts';

/** In this order; `npm run bench -- passes` measures what each is worth. */
export const passes: readonly Pass[] = [
  dropMachinery, // early: the edges are judged by what stands next to them
  markCaptions, // before the related lines: a linked credit is none
  asideRepeatedPulls,
  dropPromos,
  dropAppeals,
  dropAuthorNotes,
  dropRelated,
  dropStoryRuns,
  dropLinkLists,
  labelFurniture, // before the edges: contacts of a release are furniture, not a sign-off
  trimEdges, // the edge lies where the other passes left it
  dropRemains, // last: it looks at what the others left
];

/** The most of the body's text that all passes together may take away. */
const MAX_SHARE = 0.45;

const size = (drafts: readonly Draft[]) =>
  drafts.reduce((sum, draft) => sum + (isLive(draft) ? draft.block.text.length : 0), 0);

/**
 * Runs the passes over the drafts. When they would take nearly half of the text, something is wrong with them rather
 * than with the page: everything is put back.
 */
export function clean(drafts: readonly Draft[], context: PassContext): void {
  dropOffers(drafts, context);
  const before = size(drafts);
  const states = drafts.map(({ dropped, zone, label }) => ({ dropped, zone, label }));
  for (const pass of passes) pass(drafts, context);
  if (before - size(drafts) <= before * MAX_SHARE) return;
  drafts.forEach((draft, index) => {
    Object.assign(draft, states[index]);
  });
}
