import type { TextBlock } from '../text-block.ts';
import type { Run } from './runs.ts';
import { makeRun } from './runs.ts';

const SINGLE = /[‘’'‚‹›]/g;
const WORD = /[\p{L}\p{N}]/u;
const LETTER = /\p{L}/u;
const BEFORE = /[\s\u00A0([{—–\-―/:“"]/;
/** Words that start with an apostrophe: it opens nothing. */
const ELISION = /^(?:em|tis|twas|til|till|cause|bout|round|cos|coz|n|un|neath|twere|twould|\d\ds?)(?![\p{L}\p{N}])/iu;
const POSSESSIVE = /^[sSzZxX]$/;
/** A possessive plural is followed by a lower-case word. */
const NEXT_WORD_LOWER = /^ \p{Ll}/u;

function opens(text: string, at: number): boolean {
  const mark = text[at];
  const before = text[at - 1];
  const after = text[at + 1];
  if (after === undefined || mark === '›') return false;
  if (mark === '‚' || mark === '‹') return true;
  if (before !== undefined && !BEFORE.test(before)) return false;
  if (/\s/.test(after) || ELISION.test(text.slice(at + 1, at + 10))) return false;
  return mark === '‘' || WORD.test(after) || /[“"…¿¡([—–-]/.test(after);
}

function closes(text: string, at: number): boolean {
  const before = text[at - 1];
  const after = text[at + 1];
  if (text[at] === '›') return true;
  if (before === undefined || /\s/.test(before)) return false;
  // Rock ’n’ roll.
  if (/[nN]/.test(before) && /['’]/.test(text[at - 2] ?? '')) return false;
  return after === undefined || !WORD.test(after);
}

/** "the workers’ pay": a plural possessive, if the run closes later. */
function isPossessive(text: string, at: number): boolean {
  return (
    POSSESSIVE.test(text[at - 1] ?? '') &&
    LETTER.test(text[at - 2] ?? '') &&
    NEXT_WORD_LOWER.test(text.slice(at + 1, at + 3))
  );
}

/** Runs in single marks, as British and Australian pages and novels set them; apostrophes and possessives are none. */
export function singleRuns(block: number, text: string): Run[] {
  const runs: Run[] = [];
  let opened = -1;
  let doubtful = -1;
  const close = (at: number) => {
    const run = makeRun(block, text, [opened, opened + 1, at, at + 1]);
    if (run) runs.push(run);
    opened = -1;
    doubtful = -1;
  };
  SINGLE.lastIndex = 0;
  for (let found = SINGLE.exec(text); found; found = SINGLE.exec(text)) {
    const at = found.index;
    if (opened < 0) {
      if (opens(text, at)) opened = at;
    } else if (closes(text, at)) {
      if (isPossessive(text, at)) doubtful = at;
      else close(at);
    } else if (doubtful >= 0 && opens(text, at)) {
      // A new run starts, so the doubtful mark did close the one before.
      close(doubtful);
      opened = at;
    }
  }
  if (opened < 0) return runs;
  if (doubtful >= 0) close(doubtful);
  else if (opened === 0 || /[:,]\s?$/.test(text.slice(Math.max(0, opened - 2), opened))) {
    const run = makeRun(block, text, [opened, opened + 1, text.length, text.length], false);
    if (run) runs.push(run);
  }
  return runs;
}

/** So many words in marks are no scare quote. */
const PHRASE = 5;

const isSpeech = (text: string, run: Run) => {
  const words = text.slice(run.start, run.end);
  if (!run.closed || !/\s\S+\s/.test(words)) return false;
  return /[,.!?…]$|^\p{Lu}/u.test(words) || words.split(/\s+/, PHRASE).length === PHRASE;
};

/**
 * Whether single marks are the article's outer marks. The language does not tell, so the dominant form does: runs
 * that look like speech, outside of the other marks' runs.
 */
export function prefersSingleMarks(blocks: readonly TextBlock[], doubles: Run[][], singles: Run[][]): boolean {
  let margin = 0;
  let found = 0;
  blocks.forEach(({ text }, index) => {
    const double = doubles[index] ?? [];
    const single = singles[index] ?? [];
    const count = (runs: readonly Run[]) => runs.filter((run) => isSpeech(text, run)).length;
    const outerSingles = count(outsideOf(single, double));
    found += outerSingles;
    margin += outerSingles - count(outsideOf(double, single));
  });
  return found > 0 && margin > 0;
}

/** The runs that no other run encloses. Both lists in text order; one sweep. */
export function outsideOf(runs: readonly Run[], others: readonly Run[]): Run[] {
  let next = 0;
  return runs.filter((run) => {
    while (next < others.length && (others[next]?.outerEnd ?? 0) < run.outerEnd) next++;
    const other = others[next];
    return !other || other.outerStart > run.outerStart;
  });
}
