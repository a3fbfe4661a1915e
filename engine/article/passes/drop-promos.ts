import type { Draft } from '../draft.ts';
import type { Pass } from './draft-facts.ts';
import { isLive, linkShare } from './draft-facts.ts';
import { INNER_OFFER, opening, PROMO } from './phrases.ts';

const MAX_CHARACTERS = 260;
/** A line as short as a heading. */
const MAX_OFFER_LINE = 60;
/** An offer that is one long link. */
const MAX_LINKED_CHARACTERS = 450;
/** Demands and tips of the article itself also begin with "Join" or "Subscribe": only plain paragraphs are promos. */
const KINDS = new Set(['paragraph', 'heading']);

/** Offers of newsletters, subscriptions, apps and channels, wherever they stand. */
export const dropPromos: Pass = (drafts) => {
  drafts.forEach((draft, index) => {
    const { text, kind } = draft.block;
    const limit = linkShare(draft) > 0.8 ? MAX_LINKED_CHARACTERS : MAX_CHARACTERS;
    if (!isLive(draft) || !KINDS.has(kind) || text.length > limit || !isOffer(text)) return;
    const next = drafts[index + 1];
    // "Join us to call for:" introduces the article's own demands.
    if (/:\s*$/.test(text) && next?.block.place) return;
    // A heading with prose of the article behind it is the article's own.
    if (kind === 'heading' && next && next.block.text.length > MAX_CHARACTERS) return;
    if (/[“"«„]/.test(text) && linkShare(draft) === 0) return;
    draft.dropped = true;
    if (kind === 'heading' || text.length <= MAX_OFFER_LINE) dropOffers(drafts, index);
  });
};

const isOffer = (text: string) => PROMO.test(opening(text)) || INNER_OFFER.test(text);

/** The list right under the heading or line of an offer lists what is on offer, unless the text before the heading introduces it. */
function dropOffers(drafts: readonly Draft[], heading: number): void {
  const before = drafts.slice(0, heading).findLast(isLive);
  const list = drafts[heading + 1]?.block.place?.list;
  if (list === undefined || (before && /:\s*$/.test(before.block.text))) return;
  for (let at = heading + 1; drafts[at]?.block.place?.list === list; at++) {
    const offer = drafts[at];
    if (offer && isLive(offer)) offer.dropped = true;
  }
}
