import type { ListPlace, TextBlock } from '../../text-block.ts';
import { type Candidate, type Point, whole, wordsIn } from '../candidate.ts';

/** An item with more blocks than this, or this many words, is a page's layout, not a point. */
const MAX_ITEM_BLOCKS = 6;
const MAX_ITEM_WORDS = 300;
/** A bold lead or label of at most this many words is not the point itself when more follows in the item. */
const MAX_LABEL_WORDS = 8;

interface Item {
  readonly blocks: TextBlock[];
}

interface List {
  readonly ordered: boolean;
  readonly items: Map<string, Item>;
  readonly blocks: TextBlock[];
  from: number;
  to: number;
}

/**
 * Lists by markup, and what the article stage has made a list of. The points of a nested list follow their parent, in
 * its list; one nested in an item that is a piece of page layout stands on its own.
 */
export function markedLists(blocks: readonly TextBlock[]): Candidate[] {
  const layouts = layoutLists(blocks);
  const lists = new Map<number, List>();
  const roots: number[] = [];
  blocks.forEach((block, index) => {
    const { place } = block;
    if (!place || block.kind === 'caption' || layouts.has(place.list)) return;
    roots.length = Math.min(roots.length, place.depth);
    const root = roots.find((candidate) => candidate !== undefined) ?? place.list;
    roots[place.depth] = root;
    const list: List = lists.get(root) ?? {
      ordered: place.ordered,
      items: new Map(),
      blocks: [],
      from: index,
      to: index,
    };
    lists.set(root, list);
    list.to = index;
    list.blocks.push(block);
    const key = keyOf(place);
    const item = list.items.get(key);
    if (item) item.blocks.push(block);
    else list.items.set(key, { blocks: [block] });
  });
  return [...lists.values()].map(candidateOf);
}

const keyOf = ({ list, item }: ListPlace) => `${list}:${item}`;

function candidateOf({ ordered, items, blocks, from, to }: List): Candidate {
  const points = [...items.values()].map(pointOf);
  const first = blocks[0]?.place?.number ?? null;
  const last = blocks.findLast(({ place }) => place?.depth === blocks[0]?.place?.depth)?.place?.number ?? null;
  const numbers = first !== null && last !== null ? { first, last } : null;
  return { form: 'list', ordered, points, from, to, numbers, blocks, lead: null };
}

/**
 * A point is one slice of one block. Of an item of several blocks it is the first, unless that is only its heading or
 * label and a longer text follows: the text is the point then.
 */
function pointOf({ blocks }: Item): Point {
  const [first, next] = blocks;
  if (!first) throw new Error('an item without a block');
  if (next && isLabel(first) && next.text.length > first.text.length) return whole(next);
  return whole(first);
}

function isLabel({ kind, text, strong }: TextBlock): boolean {
  if (kind === 'heading' || kind === 'term') return true;
  const bold = strong.some(({ start, end }) => start === 0 && end >= text.length - 1);
  return wordsIn(text) <= MAX_LABEL_WORDS && (bold || /[:–—-]$/.test(text) || !/[.!?;]$/.test(text));
}

/** Lists whose items hold whole sections. */
function layoutLists(blocks: readonly TextBlock[]): Set<number> {
  const large = new Set<number>();
  const sizes = new Map<string, { blocks: number; words: number }>();
  for (const { place, text } of blocks) {
    if (!place) continue;
    const key = keyOf(place);
    const size = sizes.get(key) ?? { blocks: 0, words: 0 };
    if (!size.blocks) sizes.set(key, size);
    size.blocks++;
    size.words += wordsIn(text);
    if (size.blocks > MAX_ITEM_BLOCKS || size.words > MAX_ITEM_WORDS) large.add(place.list);
  }
  return large;
}
