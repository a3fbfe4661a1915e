import { type Digest, readBlock } from '../../engine/index.ts';
import { type Markup, markedRuns, type PointLine } from '../../formats/index.ts';
import type { Purify } from '../../purify/index.ts';
import { markupParts } from '../article/markup-parts.ts';

const known = new WeakMap<Digest, ReadonlyMap<number, Markup>>();

/** The parts of the article that hold some of these blocks, purified. */
function partsWith(blocks: ReadonlySet<number>, html: string, purify: Purify): DocumentFragment[] {
  if (blocks.size === 0) return [];
  const parts = markupParts(html);
  const isNamed = (part: string) =>
    [...part.matchAll(/data-block="(\d{1,6})"/g)].some(([, id]) => blocks.has(Number(id)));
  return (parts.length > 1 ? parts.filter(isNamed) : parts).map((part) => purify(part));
}

/** Links and emphasis of the blocks that hold points, read off the purified article. */
function markupOf({ article, keyIssues }: Digest, purify: Purify): Map<number, Markup> {
  const wanted = new Set(keyIssues.flatMap(({ at }) => at.map(({ block }) => block)));
  const found = new Map<number, Markup>();
  const elements = partsWith(wanted, article.html, purify).flatMap((part) => [
    ...part.querySelectorAll('[data-block]'),
  ]);
  for (const element of elements) {
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
