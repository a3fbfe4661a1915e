import type { TextBlock } from '../text-block.ts';
import { type Run, runsOf } from './runs.ts';

/** An interview has at least this many labelled paragraphs, by at least two speakers, one of them twice. */
const LEAST = 3;
const LABEL = /^(\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?: [\p{L}\p{M}.'’-]{1,30}){0,4}) ?: ?(?=\S)/u;

interface Labelled {
  readonly block: TextBlock;
  readonly label: string;
  /** Where the words behind the label start. */
  readonly from: number;
}

/** The label of a paragraph: "Steve Thomas:", in bold or a short name by itself. */
function labelOf(block: TextBlock): Labelled | null {
  if (block.kind !== 'paragraph') return null;
  const found = LABEL.exec(block.text);
  const label = found?.[1];
  if (!label) return null;
  const bold = block.strong.some(({ start, end }) => start === 0 && end >= label.length);
  const capitals = label.split(' ').every((word) => /^\p{Lu}/u.test(word) || word.length < 4);
  return bold || capitals ? { block, label, from: found[0].length } : null;
}

/** The words behind the labels of an interview or a transcript, as runs; a page without that form has none. */
export function withLabels(blocks: readonly TextBlock[], runs: readonly Run[]): Run[] {
  const labelled = blocks.map(labelOf).filter((found) => found !== null);
  const speakers = new Set(labelled.map(({ label }) => label)).size;
  if (labelled.length < LEAST || speakers < 2 || labelled.length === speakers) return [...runs];
  const added: Run[] = [];
  for (const { block, from } of labelled) {
    const { length: end } = block.text;
    added.push(...runsOf(block.id, block.text, [from, from, end, end], true, false, 'label'));
  }
  const ids = new Set(added.map(({ block }) => block));
  return [...runs.filter((run) => !ids.has(run.block)), ...added];
}
