import type { TextBlock } from '../text-block.ts';
import { wordsIn } from './candidate.ts';

const PROSE_WORDS = 20;

/** Index of the last paragraph of prose in the body; -1 without one. */
export function lastProse(blocks: readonly TextBlock[]): number {
  return blocks.findLastIndex(
    ({ kind, zone, place, text }) => kind === 'paragraph' && zone === 'body' && !place && wordsIn(text) > PROSE_WORDS,
  );
}
