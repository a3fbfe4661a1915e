import type { TextBlock } from '../text-block.ts';
import { makeRun, type Run } from './runs.ts';

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
  const found = LABEL.exec(block.text.slice(0, 140));
  if (!found?.[1]) return null;
  const bold = block.strong.some(({ start, end }) => start === 0 && end >= (found[1]?.length ?? 0));
  const capitals = found[1].split(' ').every((word) => /^\p{Lu}/u.test(word) || word.length < 4);
  return bold || capitals ? { block, label: found[1], from: found[0].length } : null;
}

/** The words behind the labels of an interview or a transcript, as runs; a page without that form has none. */
export function withLabels(blocks: readonly TextBlock[], runs: readonly Run[]): Run[] {
  const labelled = blocks.map(labelOf).filter((found) => found !== null);
  const times = new Map<string, number>();
  for (const { label } of labelled) times.set(label, (times.get(label) ?? 0) + 1);
  const isInterview =
    labelled.length >= LEAST && times.size >= 2 && [...times.values()].filter((count) => count > 1).length >= 1;
  if (!isInterview) return [...runs];
  const added = new Map<number, Run>();
  for (const { block, from } of labelled) {
    const { length: end } = block.text;
    const run = makeRun(block.id, block.text, [from, from, end, end]);
    if (run) added.set(block.id, { ...run, form: 'label' });
  }
  return [...runs.filter((run) => !added.has(run.block)), ...added.values()];
}
