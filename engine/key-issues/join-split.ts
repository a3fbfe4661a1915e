import type { TextBlock } from '../text-block.ts';
import type { Candidate } from './candidate.ts';
import { textOf } from './candidate.ts';
import { claimedBy } from './claimed.ts';
import { leadOf } from './lead.ts';

/** So many blocks of text may stand between the halves of a split list. */
const MAX_BETWEEN = 2;

/**
 * Joins lists that an image, an advertisement or a paragraph split: nothing but captions and boxes between; numbers
 * that go on; or a lead that announces more points than the first half has, and not fewer than both.
 */
export function joinSplit(candidates: readonly Candidate[], blocks: readonly TextBlock[]): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const last = joined.at(-1);
    if (last && isContinued(last, candidate, blocks)) joined[joined.length - 1] = join(last, candidate);
    else joined.push(candidate);
  }
  return joined;
}

function isContinued(a: Candidate, b: Candidate, blocks: readonly TextBlock[]): boolean {
  if (a.form !== 'list' || b.form !== 'list' || a.ordered !== b.ordered) return false;
  if (a.points[0]?.block.zone !== b.points[0]?.block.zone) return false;
  const between = blocks.slice(a.to + 1, b.from).filter(({ zone, kind }) => zone === 'body' && kind !== 'caption');
  if (between.length > MAX_BETWEEN || between.some(({ place }) => place)) return false;
  if (a.numbers && b.numbers) return b.numbers.first === a.numbers.last + 1;
  if (a.ordered) return false;
  if (!between.length) return true;
  if (between.some(({ kind }) => kind === 'heading')) return false;
  const lead = leadOf(a, blocks);
  const claim = lead && claimedBy(textOf(lead), -1);
  return claim !== null && a.points.length < claim && a.points.length + b.points.length <= claim;
}

function join(a: Candidate, b: Candidate): Candidate {
  const numbers = a.numbers && b.numbers && { first: a.numbers.first, last: b.numbers.last };
  return { ...a, points: [...a.points, ...b.points], blocks: [...a.blocks, ...b.blocks], to: b.to, numbers };
}
