import type { Draft } from '../draft.ts';
import type { Pass, PassContext } from './draft-facts.ts';
import { isLive, isProse, linkShare, linksWithin, wordCount } from './draft-facts.ts';
import { DOCUMENT } from './drop-related.ts';

/** Words of a headline at most: an item with more describes what it links to. */
const MAX_WORDS = 16;

/** Lists of links to the site's own pages before the first or after the last prose: breadcrumbs, tags, trending. */
export const dropLinkLists: Pass = (drafts, context) => {
  const first = drafts.findIndex((draft) => isLive(draft) && isProse(draft));
  const last = drafts.findLastIndex((draft) => isLive(draft) && isProse(draft));
  if (first < 0) return;
  const lists = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const list = draft.block.place?.list;
    if (list === undefined || !isLive(draft)) continue;
    const items = lists.get(list);
    if (items) items.push(draft);
    else lists.set(list, [draft]);
  }
  for (const items of lists.values()) {
    const [start, end] = [items[0]?.block.id ?? 0, items.at(-1)?.block.id ?? 0];
    const isAtEdge = end < first ? items.length <= 6 : start > last;
    if (isAtEdge ? isLinks(items, context) : isHeadlines(items, drafts[start - 1], context)) {
      for (const item of items) item.dropped = true;
    }
  }
};

const MIN_HEADLINES = 3;
const MIN_WORDS = 4;

/**
 * A list between the paragraphs of a signed text that nothing introduces and that is headlines of the site alone.
 * Offices list their services in the same way, but nobody signs there.
 */
function isHeadlines(items: readonly Draft[], before: Draft | undefined, { host, byline }: PassContext): boolean {
  if (!byline || items.length < MIN_HEADLINES || !before || !isProse(before)) return false;
  return items.every((item) => {
    const { text } = item.block;
    if (linkShare(item) < 0.9 || /[.;:,]$/.test(text) || DOCUMENT.test(text) || !linksWithin(item, host)) return false;
    const words = wordCount(item);
    return words >= MIN_WORDS && words <= MAX_WORDS;
  });
}

function isLinks(items: readonly Draft[], { host }: PassContext): boolean {
  const linked = items.filter((item) => linkShare(item) > 0.8 && linksWithin(item, host));
  const words = items.reduce((sum, item) => sum + wordCount(item), 0);
  return linked.length / items.length >= 0.5 && words / items.length <= MAX_WORDS;
}
