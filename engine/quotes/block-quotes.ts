import type { TextBlock } from '../text-block.ts';
import { type Run, runsByBlock, runsOf } from './runs.ts';

/** A block quote that holds more than this share of the text is the page's markup, not a quote. */
const MOST = 0.6;
/** Marks around this much of a block make it quoted already. */
const COVERED = 0.75;
/** A page has no more pull quotes than this. */
const MOST_PULLS = 20;
const SIGNATURE = /^\s?[—–―]/;
const MARKS = /[“”„‟"«»‘’'\s]+/g;

const normal = (text: string) => text.replace(MARKS, ' ').trim().toLowerCase();
const isQuoted = (block: TextBlock) => block.quotation !== null && !block.isAttribution && !SIGNATURE.test(block.text);

function length(blocks: readonly TextBlock[]): number {
  let sum = 0;
  for (const { text } of blocks) sum += text.length;
  return sum;
}

/** The block quotes that the article leads up to or signs: without that, marks inside count for more than the markup. */
function presented(blocks: readonly TextBlock[]): Set<number> {
  const found = new Set<number>();
  blocks.forEach((block, index) => {
    const { quotation } = block;
    if (quotation === null) return;
    const before = blocks[index - 1];
    const leadsUp = before?.quotation !== quotation && /:\s?$/.test(before?.text.slice(-3) ?? '');
    if (leadsUp || block.isAttribution || SIGNATURE.test(block.text)) found.add(quotation);
  });
  return found;
}

/** Whether a pull quote's words stand in the body too: then the body's own place of them counts. */
function hasTwin(blocks: readonly TextBlock[], pull: TextBlock): boolean {
  const words = normal(pull.text);
  return blocks.some(
    (block) =>
      block !== pull && !block.pull && block.text.length >= pull.text.length && normal(block.text).includes(words),
  );
}

/**
 * Adds the blocks of block quotes and pull quotes as runs of their own; what marks enclose wholly stays a run of
 * marks, and a pull quote that only repeats the body is left out.
 */
export function withBlockQuotes(blocks: readonly TextBlock[], runs: readonly Run[]): Run[] {
  const quoted = blocks.filter(isQuoted);
  if (quoted.length === 0) return [...runs];
  const isMarkup = length(quoted) > MOST * length(blocks);
  const shown = presented(blocks);
  const byBlock = runsByBlock(runs);
  const dropped = new Set<number>();
  const added: Run[] = [];
  let pulls = 0;
  let before: number | null = null;
  quoted.forEach((block) => {
    if (block.pull && pulls++ < MOST_PULLS && hasTwin(blocks, block)) {
      dropped.add(block.id);
      return;
    }
    const own = byBlock.get(block.id) ?? [];
    const covered = own.reduce((sum, run) => sum + run.end - run.start, 0) >= COVERED * block.text.length;
    if (isMarkup || covered || (own.length > 0 && !shown.has(block.quotation ?? -1))) return;
    const { length: end } = block.text;
    const form = block.pull ? 'pull' : 'blockquote';
    added.push(...runsOf(block.id, block.text, [0, 0, end, end], true, before === block.quotation, form));
    before = block.quotation;
    dropped.add(block.id);
  });
  return [...runs.filter((run) => !dropped.has(run.block)), ...added];
}
