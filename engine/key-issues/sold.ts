import type { TextBlock } from '../text-block.ts';
import type { Candidate } from './candidate.ts';
import { LANGUAGES } from './languages/index.ts';

/** So many blocks after a list may hold the link to the shop. */
const NEAR = 2;
/** A longer block is text that mentions a shop. */
const MAX_BUTTON = 120;
const BUY = new RegExp(
  `^(?:${LANGUAGES.map(({ buying }) => buying).join('|')})(?![a-zß-ž])|[£$€]\\s?\\d|\\d\\s?(?:€|euros?\\b|eur\\b)`,
  'i',
);

/** Whether the page sells, right after a list, what the list describes: a link there says "Buy now" or names a price. */
export function isSold({ to }: Candidate, blocks: readonly TextBlock[]): boolean {
  for (const { kind, text, links } of blocks.slice(to + 1, to + 1 + NEAR)) {
    if (kind === 'heading') return false;
    if (text.length <= MAX_BUTTON && links.some(({ start, end }) => BUY.test(text.slice(start, end)))) return true;
  }
  return false;
}
