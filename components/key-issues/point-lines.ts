import { type Digest, readBlock } from '../../engine/index.ts';
import { type Markup, markedRuns, type PointLine } from '../../formats/index.ts';
import type { Purify } from '../../purify/index.ts';

const known = new WeakMap<Digest, ReadonlyMap<number, Markup>>();

/** Links and emphasis of the blocks that hold points, read off the purified article. */
function markupOf({ article, keyIssues }: Digest, purify: Purify): Map<number, Markup> {
  const wanted = new Set(keyIssues.flatMap(({ at }) => at.map(({ block }) => block)));
  const found = new Map<number, Markup>();
  if (!wanted.size) return found;
  for (const element of purify(article.html).querySelectorAll('[data-block]')) {
    const id = Number(element.getAttribute('data-block'));
    if (!wanted.has(id)) continue;
    const { text, links, strong, emphasis } = readBlock(element);
    if (text !== article.blocks[id]?.text) continue;
    found.set(id, { links: links.map(({ start, end, href }) => ({ start, end, url: href })), strong, emphasis });
  }
  return found;
}

/** The points with their links and emphasis as the article has them. The article is read once for a digest. */
export function pointLines(digest: Digest, purify: Purify): PointLine {
  const markup = known.get(digest) ?? markupOf(digest, purify);
  known.set(digest, markup);
  return ({ items, at }, index) => {
    const place = at[index];
    const block = place && digest.article.blocks[place.block];
    const marked = place && markup.get(place.block);
    return block && marked ? markedRuns(block.text, place.start, place.end, marked) : (items[index] ?? '');
  };
}
