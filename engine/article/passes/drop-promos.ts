import type { Pass } from './draft-facts.ts';
import { isLive, linkShare } from './draft-facts.ts';
import { PROMO } from './phrases.ts';

const MAX_CHARACTERS = 260;
/** An offer that is one long link. */
const MAX_LINKED_CHARACTERS = 450;
/** Demands and tips of the article itself also begin with "Join" or "Subscribe": only plain paragraphs are promos. */
const KINDS = new Set(['paragraph', 'heading']);

/** Offers of newsletters, subscriptions, apps and channels, wherever they stand. */
export const dropPromos: Pass = (drafts) => {
  for (const [index, draft] of drafts.entries()) {
    const { text, kind } = draft.block;
    const limit = linkShare(draft) > 0.8 ? MAX_LINKED_CHARACTERS : MAX_CHARACTERS;
    if (!isLive(draft) || !KINDS.has(kind) || text.length > limit || !PROMO.test(text)) continue;
    const next = drafts[index + 1];
    // A heading with prose of the article behind it is the article's own.
    if (kind === 'heading' && next && next.block.text.length > MAX_CHARACTERS) continue;
    if (/[“"«„]/.test(text) && linkShare(draft) === 0) continue;
    draft.dropped = true;
  }
};
