import { EXTENDER, kindAt, LETTER, SPACE, widthAt } from '../text/character-kinds.ts';
import type { KnownWord, Language } from './languages/language.ts';
import type { Run } from './runs.ts';
import { BREAK, CLOSE, MARK, OWNER, PAUSE, QUOTE } from './word-classes.ts';

/** A word, a punctuation mark or a whole run of quoted words. Offsets are UTF-16 into the block's text. */
export interface Token extends KnownWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly run: Run | null;
}

/** What joins the parts of a word ("O'Grady", "U.S.", "vice-president", "AT&T"). */
const JOINERS = "-‐‑'’.&@";
const APOSTROPHES = "'’";
const JOINED = /['’-]/;
/** Marks at which the voice pauses; the first of them end an apposition too. */
const PAUSES = ',—–)(…;-';
const CLOSING = 4;
const INITIAL = /^(?:\p{Lu}|\p{Lu}\.\p{Lu}(?:\.\p{Lu})*|\p{Lu}\p{Ll}?-\p{Lu})$/u;
/** Longer pieces are no words; the tests on words stay cheap. */
const LONGEST_WORD = 60;

/** Where the word ends that begins at an offset, at `to` at the latest: letters and figures, and what joins them. */
function wordEnd(text: string, from: number, to: number): number {
  // A look behind a text's end would slow every other.
  for (let at = from; at < to; ) {
    const code = text.charCodeAt(at);
    // Most are a to z, and most words end at a space: no look at the table.
    if (code > 0x60 && code < 0x7b) at++;
    else if (code === 0x20) return at;
    else {
      const kind = kindAt(text, at);
      if (kind === LETTER || kind === EXTENDER) at += widthAt(text, at);
      else if (JOINERS.includes(text.charAt(at)) && kindAt(text, at + 1) === LETTER) at++;
      else return at;
    }
  }
  return to;
}

const BEFORE_NICKNAME = /(?:^|[\s(“"])\p{Lu}[\p{L}\p{M}.’'-]{0,30} $/u;
const BEHIND_NICKNAME = /^ \p{Lu}/u;
const NICKNAME = /^\p{Lu}[\p{L}\p{M}’'-]{0,20}(?: \p{Lu}[\p{L}\p{M}’'-]{0,20})?$/u;

/** Robert “Bob” Miller: one or two words in marks within a name are a part of it. */
const isNickname = (text: string, { start, end, outerStart, outerEnd }: Run) =>
  NICKNAME.test(text.slice(start, Math.min(end, start + 50))) &&
  BEHIND_NICKNAME.test(text.slice(outerEnd, outerEnd + 3)) &&
  BEFORE_NICKNAME.test(text.slice(Math.max(0, outerStart - 34), outerStart));

/** The words of a text, or of one stretch of it, and its runs, each as one token. */
export function tokenize(
  text: string,
  runs: readonly Run[],
  language: Language,
  from = 0,
  end = text.length,
): readonly Token[] {
  const { know, isShort, splits } = language;
  const tokens: Token[] = [];

  /** These return where their token ends. */
  const push = (part: number, start: number, to: number, run: Run | null = null): number => {
    const piece = run ? '' : text.slice(start, to);
    tokens.push({ lower: piece, part, sense: 0, start, end: to, text: piece, run });
    return to;
  };
  const pushWord = (start: number, to: number, piece = text.slice(start, to)): number => {
    const { lower, part, sense } = know(piece);
    tokens.push({ lower, part, sense, start, end: to, text: piece, run: null });
    return to;
  };
  const isOwner = (at: number) => APOSTROPHES.includes(text.charAt(at));

  const readWord = (start: number, to: number): number => {
    // "Thomas's"; its s has the bit of lower case or not.
    if (to - start > 2 && (text.charCodeAt(to - 1) | 0x20) === 0x73 && isOwner(to - 2))
      return push(OWNER, pushWord(start, to - 2), to);
    const piece = text.slice(start, to);
    if (splits.length && piece.length < LONGEST_WORD && JOINED.test(piece))
      for (const pattern of splits) {
        const [, first, second] = pattern.exec(piece) ?? [];
        // What stands between the two words is left out.
        if (first && second) {
          pushWord(start, start + first.length);
          return readWord(to - second.length, to);
        }
      }
    if (text[to] === '.' && piece.length < 8 && (INITIAL.test(piece) || isShort(piece.toLowerCase())))
      return pushWord(start, to + 1);
    pushWord(start, to, piece);
    return piece.endsWith('s') && text[to + 1] === ' ' && isOwner(to) ? push(OWNER, to, to + 1) : to;
  };
  const read = (start: number, to: number): void => {
    for (let at = start; at < to; ) {
      const kind = kindAt(text, at);
      if (kind === LETTER) at = readWord(at, wordEnd(text, at, to));
      else if (text[at] === '\n') at = push(BREAK, at, at + 1);
      else if (kind === SPACE) at++;
      else {
        const behind = Math.min(at + widthAt(text, at), to);
        const pause = PAUSES.indexOf(text.slice(at, behind));
        at = push(MARK | (pause < 0 ? 0 : PAUSE) | (pause >= 0 && pause < CLOSING ? CLOSE : 0), at, behind);
      }
    }
  };

  let at = from;
  for (const run of runs) {
    read(at, run.outerStart);
    if (isNickname(text, run)) pushWord(run.outerStart, run.outerEnd, text.slice(run.start, run.end));
    else push(QUOTE, run.outerStart, run.outerEnd, run);
    at = run.outerEnd;
  }
  read(at, end);
  return tokens;
}
