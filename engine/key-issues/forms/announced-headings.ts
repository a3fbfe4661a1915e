import { sentences } from '../../text/sentences.ts';
import type { TextBlock } from '../../text-block.ts';
import { type Candidate, whole } from '../candidate.ts';
import { claimedBy } from '../claimed.ts';

const MIN_POINTS = 3;
/** A closing heading ("The bottom line") may follow the announced ones. */
const MAX_EXTRA = 1;
/** The first heading below one that announces is among so many blocks after it. */
const MAX_INTRODUCTION = 3;
/** A drop cap or an initial in bold is no heading. */
const MIN_BOLD = 4;
const NUMBER_HEAD = /^\W{0,2}\d/;

/**
 * Headings, or paragraphs with bold beginnings, without numbers, that the paragraph right before them announces by their
 * number: "I put together a list of the eight …", "Here are three reasons". A heading announces those one level below it:
 * "Five questions for the inquiry".
 */
export function announcedHeadings(blocks: readonly TextBlock[]): Candidate[] {
  const found: Candidate[] = [];
  let from = 0;
  blocks.forEach((block, index) => {
    if (index < from || block.place || block.zone !== 'body') return;
    const candidate = announcedBy(block, startAfter(block, index, blocks), blocks);
    if (!candidate) return;
    from = candidate.to;
    found.push(candidate);
  });
  return found;
}

/** Where the announced ones may begin: right after a paragraph; below a heading at the next one, after an introduction. */
function startAfter({ kind, level }: TextBlock, index: number, blocks: readonly TextBlock[]): number {
  if (kind === 'paragraph') return index + 1;
  if (kind !== 'heading') return -1;
  for (let at = index + 1; at <= index + MAX_INTRODUCTION; at++) {
    const next = blocks[at];
    if (next?.kind === 'heading' && next.zone === 'body') return (next.level ?? 0) > (level ?? 0) ? at : -1;
  }
  return -1;
}

function announcedBy(lead: TextBlock, start: number, blocks: readonly TextBlock[]): Candidate | null {
  const heads = headsFrom(blocks, start);
  if (heads.length < MIN_POINTS) return null;
  const last = sentences(lead.text).at(-1);
  const words = last ? lead.text.slice(last.start, last.end) : '';
  const claim = claimedBy(words, heads.length, heads.length - MAX_EXTRA);
  if (!claim || claim < MIN_POINTS || heads.length < claim || heads.length - claim > MAX_EXTRA) return null;
  const own = heads.slice(0, claim).flatMap((at) => blocks[at] ?? []);
  return {
    form: 'headings',
    ordered: false,
    points: own.map(whole),
    from: start,
    to: heads[claim - 1] ?? start,
    numbers: null,
    blocks: own,
    lead: whole(lead),
  };
}

/** Indices of the headings from here on of the same level, or of the paragraphs with a bold beginning up to a heading. */
function headsFrom(blocks: readonly TextBlock[], start: number): number[] {
  const first = blocks[start];
  if (!first || NUMBER_HEAD.test(first.text)) return [];
  if (first.kind === 'heading') return section(blocks, start, first.level ?? 0);
  return startsBold(first) ? boldHeads(blocks, start) : [];
}

function section(blocks: readonly TextBlock[], start: number, level: number): number[] {
  const headings: number[] = [];
  for (let at = start; at < blocks.length; at++) {
    const block = blocks[at];
    if (block?.kind !== 'heading' || block.zone !== 'body') continue;
    if ((block.level ?? 0) < level) break;
    if (block.level === level) headings.push(at);
  }
  return headings;
}

function boldHeads(blocks: readonly TextBlock[], start: number): number[] {
  const heads: number[] = [];
  for (let at = start; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block || block.kind === 'heading') break;
    if (block.zone === 'body' && startsBold(block)) heads.push(at);
  }
  return heads;
}

function startsBold({ kind, place, strong }: TextBlock): boolean {
  const bold = strong[0];
  return kind === 'paragraph' && !place && bold?.start === 0 && bold.end >= MIN_BOLD;
}
