import type { Draft } from '../draft.ts';
import type { Pass, PassContext } from './draft-facts.ts';
import { isLive, isProse, linkShare, linksWithin, wordCount } from './draft-facts.ts';

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
    if (list !== undefined && isLive(draft)) lists.set(list, [...(lists.get(list) ?? []), draft]);
  }
  for (const items of lists.values()) {
    const [start, end] = [items[0]?.block.id ?? 0, items.at(-1)?.block.id ?? 0];
    if (end < first ? items.length <= 6 && isLinks(items, context) : start > last && isLinks(items, context)) {
      for (const item of items) item.dropped = true;
    }
  }
};

function isLinks(items: readonly Draft[], { host }: PassContext): boolean {
  const linked = items.filter((item) => linkShare(item) > 0.8 && linksWithin(item, host));
  const words = items.reduce((sum, item) => sum + wordCount(item), 0);
  return linked.length / items.length >= 0.5 && words / items.length <= MAX_WORDS;
}
