import type { TextBlock } from '../text-block.ts';
import { linked, whole } from './candidate.ts';
import { isWhole } from './languages/index.ts';

const isMachinery = isWhole(({ machinery, references }) => `${machinery}|${references}`);
const MAX_HEADING = 200;

/** The body's own headings, verbatim, in order: not the title again, no related stories, no link list's heading. */
export function outlineOf(blocks: readonly TextBlock[], title: string): string[] {
  return blocks
    .filter(({ kind, zone, place }) => kind === 'heading' && zone === 'body' && !place)
    .filter((block) => block.text.length <= MAX_HEADING && linked(whole(block)) < 0.8)
    .map(({ text }) => text)
    .filter((text) => text !== title && !isMachinery(text));
}
