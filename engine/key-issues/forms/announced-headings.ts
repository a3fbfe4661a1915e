import { sentences } from '../../text/sentences.ts';
import type { TextBlock } from '../../text-block.ts';
import { type Candidate, whole } from '../candidate.ts';
import { claimedBy } from '../claimed.ts';

const MIN_POINTS = 3;
/** A closing heading ("The bottom line") may follow the announced ones. */
const MAX_EXTRA = 1;
const NUMBER_HEAD = /^\W{0,2}\d/;

/** Headings without numbers that the paragraph right before them announces by their number: "I put together a list of the eight …". */
export function announcedHeadings(blocks: readonly TextBlock[]): Candidate[] {
  const found: Candidate[] = [];
  let from = 0;
  blocks.forEach((block, index) => {
    if (index < from || block.kind !== 'paragraph' || block.zone !== 'body') return;
    const start = index + 1;
    const first = blocks[start];
    if (first?.kind !== 'heading' || NUMBER_HEAD.test(first.text)) return;
    const headings = section(blocks, start);
    const last = sentences(block.text).at(-1);
    const words = last ? block.text.slice(last.start, last.end) : '';
    const claim = claimedBy(words, headings.length) ?? claimedBy(words, headings.length - MAX_EXTRA);
    if (!claim || claim < MIN_POINTS || headings.length < claim || headings.length - claim > MAX_EXTRA) return;
    const points = headings
      .slice(0, claim)
      .map(({ at }) => blocks[at])
      .filter((heading) => heading !== undefined);
    const to = headings[claim - 1]?.at ?? start;
    from = to;
    found.push({
      form: 'headings',
      ordered: false,
      points: points.map(whole),
      from: start,
      to,
      numbers: null,
      blocks: points,
      lead: whole(block),
    });
  });
  return found;
}

/** The headings from here on of the same level, up to one of a higher level. */
function section(blocks: readonly TextBlock[], start: number): { at: number }[] {
  const level = blocks[start]?.level ?? 0;
  const headings: { at: number }[] = [];
  for (let at = start; at < blocks.length; at++) {
    const block = blocks[at];
    if (block?.kind !== 'heading' || block.zone !== 'body') continue;
    if ((block.level ?? 0) < level) break;
    if (block.level === level) headings.push({ at });
  }
  return headings;
}
