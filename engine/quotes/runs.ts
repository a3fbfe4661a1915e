import type { QuoteForm } from '../digest.ts';
import type { TextBlock } from '../text-block.ts';
import { CLOSERS, canClose, canOpen, MARK } from './marks.ts';
import { outsideOf, prefersSingleMarks, singleRuns } from './single-marks.ts';

/** One unbroken run of quoted words in one block. Offsets are UTF-16. */
export interface Run {
  readonly block: number;
  /** The marks' own span; `outerEnd` is the block's end where nothing closes the run. */
  readonly outerStart: number;
  readonly outerEnd: number;
  /** The words, without the marks and without the space inside them. */
  readonly start: number;
  readonly end: number;
  readonly closed: boolean;
  /** The run before was left open and this one goes on with it. */
  readonly continues: boolean;
  /** How the page shows that the words are quoted. */
  readonly form: QuoteForm;
}

interface Scan {
  readonly runs: Run[];
  /** End of a run that an earlier block opened: its closer stands here with no opener. */
  readonly stray: number | null;
}

/** Feet and inches: the mark after 6'2 is no quotation mark. */
const INCHES = /\d\s?['’′]\s?\d{1,2}$/;
const DIGIT = /\d/;
/** Marks that may stand inside a run of other marks. */
const NESTED = '"”“';
/** How many paragraphs without a mark a run may stretch over. */
const LONGEST_GAP = 4;

/** The run between two offsets of a block's text, trimmed; none when nothing is left. */
export function runsOf(
  block: number,
  text: string,
  [outerStart, from, to, outerEnd]: readonly [number, number, number, number],
  closed = true,
  continues = false,
  form: QuoteForm = 'marks',
): Run[] {
  const words = text.slice(from, to);
  const start = to - words.trimStart().length;
  const end = from + words.trimEnd().length;
  return end > start ? [{ block, outerStart, outerEnd, start, end, closed, continues, form }] : [];
}

function isInches(text: string, at: number): boolean {
  return text[at] === '"' && DIGIT.test(text[at - 1] ?? '') && INCHES.test(text.slice(Math.max(0, at - 8), at));
}

/**
 * Double marks of one text. With `nested`, an opener inside a run opens a run within it; a text whose marks do not
 * balance that way is read again without.
 */
function scan(block: number, text: string, nested: boolean): Scan {
  const runs: Run[] = [];
  let stray: number | null = null;
  let opened: { at: number; mark: string } | null = null;
  let depth = 0;
  let nests = false;
  for (const { 0: mark, index: at } of text.matchAll(MARK)) {
    if (isInches(text, at)) continue;
    if (!opened) {
      if (canOpen(text, at, mark)) opened = { at, mark };
      else if (stray === null && !runs.length && canClose(text, at, mark)) stray = at;
    } else if (CLOSERS[opened.mark]?.includes(mark) && canClose(text, at, mark)) {
      if (depth > 0) depth--;
      else {
        runs.push(...runsOf(block, text, [opened.at, opened.at + opened.mark.length, at, at + mark.length]));
        opened = null;
      }
    } else if (nested) {
      const isInner = CLOSERS[opened.mark] === CLOSERS[mark] || (opened.mark !== mark && NESTED.includes(mark));
      if (isInner && canOpen(text, at, mark)) {
        depth++;
        nests = true;
      }
      // The second of two openers: what the first should have enclosed ends nobody knows where.
    } else if (opened.mark === '"' && mark === '"' && opensSentence(text, at)) opened = { at, mark };
  }
  if (opened && nests) return scan(block, text, false);
  if (opened && isSpeechStart(text, opened.at)) {
    const { length } = text;
    runs.push(...runsOf(block, text, [opened.at, opened.at + opened.mark.length, length, length], false));
  }
  return { runs, stray };
}

/** A mark behind a sentence's end and before a capital. */
const opensSentence = (text: string, at: number) =>
  /[.!?]\s$/.test(text.slice(Math.max(0, at - 2), at)) && /^\p{Lu}/u.test(text.slice(at + 1, at + 3));

/** A lone mark opens speech only where speech starts: elsewhere it is more likely a slip. */
function isSpeechStart(text: string, at: number): boolean {
  if (text[at] !== '"') return true;
  const before = text.slice(Math.max(0, at - 3), at).trimEnd();
  return before === '' || /[:,.!?]$/.test(before);
}

/** Ties an open run to the paragraphs that go on with it: re-opened, or plain up to a closer that nothing opened. */
function followOpenRuns(blocks: readonly TextBlock[], scans: readonly Scan[]): Run[] {
  const all: Run[] = [];
  let open = false;
  blocks.forEach(({ text, id }, index) => {
    const { runs = [], stray = null } = scans[index] ?? {};
    const [first] = runs;
    const reopened = open && first && !text.slice(0, first.outerStart).trim();
    if (open && !reopened) {
      if (stray !== null) all.push(...runsOf(id, text, [0, 0, stray, stray + 1], true, true));
      else if (!first && closesLater(scans, index)) {
        all.push(...runsOf(id, text, [0, 0, text.length, text.length], false, true));
        return;
      }
    }
    for (const run of runs) all.push(reopened && run === first ? { ...run, continues: true } : run);
    open = runs.at(-1)?.closed === false;
  });
  return all;
}

function closesLater(scans: readonly Scan[], from: number): boolean {
  for (let index = from + 1; index <= from + LONGEST_GAP; index++) {
    const next = scans[index];
    if (!next) return false;
    if (next.stray !== null) return true;
    if (next.runs.length) return false;
  }
  return false;
}

/** In text order; of two that overlap the one that begins first, which is the outer one where one encloses the other. */
function withoutOverlaps(runs: readonly Run[]): Run[] {
  let end = 0;
  return runs
    .toSorted((a, b) => a.outerStart - b.outerStart || b.outerEnd - a.outerEnd)
    .filter((run) => {
      if (run.outerStart < end) return false;
      end = run.outerEnd;
      return true;
    });
}

/** All runs of quoted words of the given blocks, in document order; a run never crosses a block's end. */
export function findRuns(blocks: readonly TextBlock[]): Run[] {
  const scans = blocks.map(({ id, text }) => scan(id, text, true));
  const doubles = scans.map((found) => found.runs);
  const singles = blocks.map(({ id, text }) => singleRuns(id, text));
  if (!prefersSingleMarks(blocks, doubles, singles)) return followOpenRuns(blocks, scans);
  return followOpenRuns(
    blocks,
    scans.map(({ runs }, index) => {
      const outer = singles[index] ?? [];
      // A double mark left open among single-mark speech is a slip.
      const apart = outsideOf(runs, outer).filter(({ closed }) => closed || !outer.length);
      return { runs: withoutOverlaps([...outer, ...apart]), stray: null };
    }),
  );
}

/** The runs of each block, by its id. */
export function runsByBlock(runs: readonly Run[]): ReadonlyMap<number, readonly Run[]> {
  const byBlock = new Map<number, Run[]>();
  for (const run of runs) {
    const own = byBlock.get(run.block);
    if (own) own.push(run);
    else byBlock.set(run.block, [run]);
  }
  return byBlock;
}
