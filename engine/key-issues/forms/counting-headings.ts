import type { TextBlock } from '../../text-block.ts';
import { type Candidate, type Point, whole } from '../candidate.ts';
import { LANGUAGES } from '../languages/index.ts';

const LABELS = LANGUAGES.map(({ labels }) => labels).join('|');
/** "A. …", "B) …" (headings only). */
const LETTERED = /^([A-L])[.)]\s(?=\S)/;
/** "1. …", "2) …", "#3: …", "Step 4: …", "Demand 5 – …", "6 Pay more" (headings only). */
const NUMBERED = /^(?:#\s?)?(\d{1,2})\s?(?:[.):–—-](?=\s|\p{L})|\s(?=[\p{Lu}“"‘]))/u;
const LABELLED = new RegExp(`^(?:${LABELS})\\s(?:#\\s?)?(\\d{1,2}|[a-zß-ž]{2,9})(?:\\s?[.:–—-]|(?=\\s|$))`, 'i');
const MIN_POINTS = 3;
const MAX_HEADING = 240;
const HEAD = 24;
const BEFORE_A = 0x40;

const WORD_NUMBERS = new Map(LANGUAGES.flatMap(({ numbers }) => Object.entries(numbers)));
for (const one of ['one', 'eins', 'un', 'une', 'uno', 'una', 'één', 'een']) WORD_NUMBERS.set(one, 1);

interface Numbered {
  readonly index: number;
  readonly number: number;
  readonly point: Point;
  /** Only blocks set alike count on from each other. */
  readonly style: string;
}

/**
 * Headings and bold leads that count: at least three in order from one. A heading of its own is the point as it
 * stands, number included; where the paragraph runs on, the whole paragraph is.
 */
export function countingHeadings(blocks: readonly TextBlock[]): Candidate[] {
  const runs: Numbered[][] = [];
  const open = new Map<string, Numbered[]>();
  blocks.forEach((block, index) => {
    const numbered = numberedBlock(block, index);
    if (!numbered) return;
    const run = open.get(numbered.style);
    if (run && numbered.number === run.length + 1) run.push(numbered);
    else if (numbered.number === 1) {
      const started = [numbered];
      open.set(numbered.style, started);
      runs.push(started);
    }
  });
  return runs.filter(({ length }) => length >= MIN_POINTS).map((run) => candidateOf(run, blocks));
}

function numberedBlock(block: TextBlock, index: number): Numbered | null {
  if (block.place || block.cell || block.kind === 'caption' || block.kind === 'code') return null;
  const style = styleOf(block);
  if (!style) return null;
  const head = block.text.slice(0, HEAD);
  const letter = block.kind === 'heading' ? LETTERED.exec(head)?.[1] : undefined;
  const found = letter ? { number: letter.charCodeAt(0) - BEFORE_A, mark: 'letter' } : figureIn(head, style);
  return found && { index, number: found.number, point: whole(block), style: `${style} ${found.mark}` };
}

function figureIn(head: string, style: string): { number: number; mark: string } | null {
  const digits = NUMBERED.exec(head);
  const labelled = digits ? null : LABELLED.exec(head);
  const figure = digits?.[1] ?? labelled?.[1];
  if (!figure || (style === 'p' && digits && !/[.)]/.test(digits[0]))) return null;
  const number = WORD_NUMBERS.get(figure.toLowerCase()) ?? Number(figure);
  return Number.isInteger(number) ? { number, mark: labelled ? 'label' : 'figure' } : null;
}

function styleOf({ kind, level, text, strong }: TextBlock): string | null {
  if (kind === 'heading') return text.length <= MAX_HEADING ? `h${level ?? 0}` : null;
  if (kind !== 'paragraph' && kind !== 'quotation') return null;
  return strong[0]?.start === 0 && strong[0].end > 2 ? 'bold' : 'p';
}

function candidateOf(run: readonly Numbered[], blocks: readonly TextBlock[]): Candidate {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) throw new Error('an empty run');
  return {
    form: 'headings',
    // The points carry their numbers themselves.
    ordered: false,
    points: run.map(({ point }) => point),
    from: first.index,
    to: last.index,
    numbers: { first: 1, last: run.length },
    blocks: run.map(({ index }) => blocks[index]).filter((block) => block !== undefined),
    lead: null,
  };
}
