import type { TextBlock } from '../text-block.ts';

/** A link as it stands in a block: by markup or as an address in the text. */
export interface FoundLink {
  readonly block: TextBlock;
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

/** An address in running text. Bare names without scheme or "www." are left alone: too many are file names or abbreviations. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”„«»‹›|\\^`{}]{4,2000}/giu;
/** What every address in running text has in it, as people write it: "Www." at the head of a sentence too. */
const MAY_HOLD_ADDRESS = ['://', 'ww.', 'WW.'] as const;
const TRAILING = /[.,;:!?'’‘*_~…\])]$/;
const HANDLE = /(?:^|\s)@\w{2,30}$/;
const MAX_HANDLE = 60;
/** A paragraph from so many characters on is prose. */
const PROSE = 120;
/** Furniture that is about the sender, not about the facts. */
const SENDER = new Set(['contact', 'about', 'embargo']);

/** Every link of the article in order: body, boxes, captions, notes to editors. */
export function linksOf(blocks: readonly TextBlock[]): FoundLink[] {
  const found: FoundLink[] = [];
  const lastProse = blocks.findLastIndex(({ kind, text }) => kind === 'paragraph' && text.length > PROSE);
  blocks.forEach((block, index) => {
    if (block.label && SENDER.has(block.label)) return;
    const hasBare = MAY_HOLD_ADDRESS.some((part) => block.text.includes(part));
    if (!hasBare && !block.links.length) return;
    if (index >= lastProse && isHandle(block)) return;
    const marked = merged(block);
    found.push(...(hasBare ? withBare(block, marked) : marked));
  });
  return found;
}

/** A name with its handle: below the last prose the authors' own. */
const isHandle = ({ text, links }: TextBlock) => links.length > 0 && text.length <= MAX_HANDLE && HANDLE.test(text);

function withBare(block: TextBlock, marked: readonly FoundLink[]): FoundLink[] {
  const bare = [...block.text.matchAll(ADDRESS)]
    .map((match) => bareLink(block, match.index, match[0]))
    .filter(({ start, end }) => !marked.some((link) => link.start < end && start < link.end));
  return [...marked, ...bare].sort((a, b) => a.start - b.start);
}

/** Editors' tools cut a link in two within a word: pieces with one address and nothing between are one link. */
function merged(block: TextBlock): FoundLink[] {
  const links: FoundLink[] = [];
  for (const { start, end, href } of block.links) {
    const last = links.at(-1);
    if (last?.href === href && !block.text.slice(last.end, start).trim()) links[links.length - 1] = { ...last, end };
    else links.push({ block, start, end, href });
  }
  return links;
}

function bareLink(block: TextBlock, start: number, found: string): FoundLink {
  let text = found;
  while (TRAILING.test(text) && !closesBracket(text)) text = text.slice(0, -1);
  return { block, start, end: start + text.length, href: /^www\./i.test(text) ? `https://${text}` : text };
}

/** "…/Council_(local)" ends with its own bracket. */
function closesBracket(text: string): boolean {
  return text.endsWith(')') && text.split('(').length >= text.split(')').length;
}
