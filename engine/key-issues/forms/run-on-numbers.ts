import type { TextBlock } from '../../text-block.ts';
import { type Candidate, type Point, wordsIn } from '../candidate.ts';

const MIN_POINTS = 3;
const MIN_WORDS = 2;
/** Longer paragraphs are looked at no further. */
const MAX_TEXT = 4_000;
const MARK = /\((\d{1,2}|[a-z]|[ivx]{1,4})\)\s(?=\S)/g;
/** As far as a joint is looked for before the next mark, in characters. */
const MAX_JOINT = 20;
/** What joins the points: "; and", ", or". */
const JOINT = /[\s;,]+(?:and|or|und|sowie|oder|et|ou|y|e|o|en|of|ac|a|neu)?\s*$/iu;
const STYLES = [
  ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
  ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'],
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'],
];

/**
 * Numbers that run on within one paragraph: "three demands: (1) more pay; (2) more time; and (3) more staff". At least
 * three in order from the first; the last point ends with its sentence.
 */
export function runOnNumbers(blocks: readonly TextBlock[]): Candidate[] {
  return blocks.flatMap((block, index) => {
    const { kind, place, zone, text } = block;
    if (kind !== 'paragraph' || place || zone !== 'body' || text.length > MAX_TEXT || !text.includes('(')) return [];
    const candidate = candidateOf(block, index);
    return candidate ? [candidate] : [];
  });
}

function candidateOf(block: TextBlock, index: number): Candidate | null {
  const { text } = block;
  const marks = [...text.matchAll(MARK)];
  const first = marks[0];
  const style = STYLES.find((numbers) => marks.every(([, number], at) => number === numbers[at]));
  if (!first || !style || marks.length < MIN_POINTS) return null;
  const points = marks.map((mark, at): Point => {
    const start = mark.index + mark[0].length;
    const next = marks[at + 1]?.index;
    return { block, start, end: next === undefined ? endOfSentence(text, start) : trimmed(text, start, next) };
  });
  if (points.some(({ start, end }) => wordsIn(text.slice(start, end)) < MIN_WORDS)) return null;
  const lead = text.slice(0, first.index).trimEnd();
  if (!lead) return null;
  return {
    form: 'sentences',
    ordered: true,
    points,
    from: index,
    to: index,
    numbers: { first: 1, last: points.length },
    blocks: [block],
    lead: { block, start: 0, end: lead.length },
  };
}

function trimmed(text: string, start: number, end: number): number {
  const from = Math.max(start, end - MAX_JOINT);
  return from + text.slice(from, end).replace(JOINT, '').length;
}

function endOfSentence(text: string, start: number): number {
  const end = /[.!?](?=\s\p{Lu}|\s*$)/u.exec(text.slice(start));
  return end ? start + end.index + 1 : text.length;
}
