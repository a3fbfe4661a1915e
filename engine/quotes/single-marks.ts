import type { TextBlock } from '../text-block.ts';
import { isGap, isWord } from './marks.ts';
import type { Run } from './runs.ts';
import { runsOf } from './runs.ts';

const SINGLE = /[‘’'‚‹›]/g;
const BEFORE = /[\s([{—–\-―/:“"]/;
/** Words that start with an apostrophe: it opens nothing. */
const ELISION = /^(?:em|tis|twas|til|till|cause|bout|round|cos|coz|n|un|neath|twere|twould|\d\ds?)(?![\p{L}\p{N}])/iu;
/** "the workers’ pay": a plural possessive, if the run closes later. A lower-case word follows it. */
const POSSESSIVE = /^\p{L}[szx].\s\p{Ll}/iu;

function opens(text: string, at: number): boolean {
  const mark = text[at];
  const after = text.charAt(at + 1);
  if (!after || mark === '›') return false;
  if (mark === '‚' || mark === '‹') return true;
  if ((at > 0 && !BEFORE.test(text.charAt(at - 1))) || isGap(text, at + 1) || ELISION.test(text.slice(at + 1, at + 10)))
    return false;
  return mark === '‘' || isWord(text, at + 1) || /[“"…¿¡([—–-]/.test(after);
}

function closes(text: string, at: number): boolean {
  if (text[at] === '›') return true;
  // Rock ’n’ roll.
  if (isGap(text, at - 1) || /['’]n$/i.test(text.slice(Math.max(0, at - 2), at))) return false;
  return !isWord(text, at + 1);
}

/** Runs in single marks, as British and Australian pages and novels set them; apostrophes and possessives are none. */
export function singleRuns(block: number, text: string): Run[] {
  const runs: Run[] = [];
  let opened = -1;
  let doubtful = -1;
  const close = (at: number) => {
    runs.push(...runsOf(block, text, [opened, opened + 1, at, at + 1]));
    opened = -1;
    doubtful = -1;
  };
  for (const { index: at } of text.matchAll(SINGLE)) {
    if (opened < 0) {
      if (opens(text, at)) opened = at;
    } else if (closes(text, at)) {
      if (POSSESSIVE.test(text.slice(at - 2, at + 3))) doubtful = at;
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
    runs.push(...runsOf(block, text, [opened, opened + 1, text.length, text.length], false));
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
  const outerSpeech = (own: Run[][], others: Run[][]) =>
    blocks.reduce(
      (sum, { text }, index) =>
        sum + outsideOf(own[index] ?? [], others[index] ?? []).filter((run) => isSpeech(text, run)).length,
      0,
    );
  const found = outerSpeech(singles, doubles);
  return found > 0 && found > outerSpeech(doubles, singles);
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
