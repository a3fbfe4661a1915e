import type { Draft } from '../draft.ts';
import type { Pass, PassContext } from './draft-facts.ts';
import { isLive, isProse, linkShare, linksWithin, wordCount } from './draft-facts.ts';
import { opening, RELATED_CUE } from './phrases.ts';

const MAX_CUE_CHARACTERS = 220;
/** A cue and several linked headlines in one paragraph, between line breaks. */
const MAX_LINKED_CHARACTERS = 600;
/** What the reader may look for behind a link of the article's own site: never dropped for its link alone. */
export const DOCUMENT =
  /\b(?:report|study|survey|briefing|letter|statement|petition|pdf|download|consultation|research|paper|dataset|data|bericht|studie|umfrage|brief|gutachten|rapport|étude|informe|estudio|relazione|rapporto|onderzoek|adroddiad)\b|https?:|www\./i;

/** Lines and lists that send the reader to other articles. */
export const dropRelated: Pass = (drafts, context) => {
  drafts.forEach((draft, index) => {
    if (!isLive(draft)) return;
    if (isCue(draft) && !endsItem(drafts, index)) dropWithFollowers(drafts, index);
    else if (isLoneLink(draft, drafts, index, context)) draft.dropped = true;
  });
};

function isCue(draft: Draft): boolean {
  const { text, kind } = draft.block;
  const limit = linkShare(draft) > 0.6 ? MAX_LINKED_CHARACTERS : MAX_CUE_CHARACTERS;
  if (kind === 'cell' || text.length > limit || !RELATED_CUE.test(opening(text))) return false;
  const short = wordCount(draft) <= 8 && !/[.!?]$/.test(text);
  return linkShare(draft) > 0.3 || short;
}

/** "Learn more about …" behind the words of a list item is the item's own link. */
function endsItem(drafts: readonly Draft[], index: number): boolean {
  const before = index > 0 ? drafts[index - 1]?.block.place : null;
  const place = drafts[index]?.block.place;
  return place != null && before?.list === place.list && before.item === place.item;
}

/** The cue, and the link-only blocks that directly follow it. */
function dropWithFollowers(drafts: readonly Draft[], index: number): void {
  const cue = drafts[index];
  if (!cue) return;
  const followers: Draft[] = [];
  for (const draft of drafts.slice(index + 1)) {
    if (!isLive(draft)) continue;
    if (linkShare(draft) < 0.6 || isProse(draft)) break;
    followers.push(draft);
  }
  // A short line without a link and with nothing linked behind it may be a heading of the article itself.
  if (linkShare(cue) <= 0.3 && !followers.length) return;
  for (const draft of [cue, ...followers]) draft.dropped = true;
}

/** A paragraph that is nothing but a link to another page of the same site, between others. */
function isLoneLink(draft: Draft, drafts: readonly Draft[], index: number, { host }: PassContext): boolean {
  const { text, kind, place, quotation } = draft.block;
  if (kind !== 'paragraph' || place || quotation !== null || linkShare(draft) < 0.9) return false;
  if (wordCount(draft) < 4 || DOCUMENT.test(text) || !linksWithin(draft, host)) return false;
  // The lead-in of a list or of running text ends in a colon.
  if (/:$/.test(text)) return false;
  const before = drafts.slice(0, index).filter(isLive).some(isProse);
  return before && (!/[.!?]$/.test(text) || text === text.toUpperCase());
}
