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

/** What joins the parts of a word ("O'Grady", "U.S.", "vice-president", "AT&T"): - ‐ ‑ ' ’ . & @ */
const JOINERS = new Set([0x2d, 0x2010, 0x2011, 0x27, 0x2019, 0x2e, 0x26, 0x40]);
const POSSESSIVE = /^(.+?)(['’][sS])$/u;
const JOINED = /['’-]/;
const PAUSES = /^[,—–()…;-]$/;
const CLOSES = /^[,—–)]$/;
const INITIAL = /^(?:\p{Lu}|\p{Lu}\.\p{Lu}(?:\.\p{Lu})*|\p{Lu}\p{Ll}?-\p{Lu})$/u;
/** Longer pieces are no words; the tests on words stay cheap. */
const LONGEST_WORD = 60;

/** Where the word ends that begins at an offset: letters and figures, with what joins them to more. */
function wordEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    for (let kind = kindAt(text, at); kind === LETTER || kind === EXTENDER; kind = kindAt(text, at))
      at += widthAt(text, at);
    if (!JOINERS.has(text.charCodeAt(at)) || kindAt(text, at + 1) !== LETTER) return at;
    at++;
  }
}

class Tokenizer {
  readonly tokens: Token[] = [];
  readonly #text: string;
  readonly #language: Language;

  constructor(text: string, language: Language) {
    this.#text = text;
    this.#language = language;
  }

  /** Tokens of the text between two offsets. */
  read(from: number, to: number): void {
    for (let at = from; at < to; ) {
      const kind = kindAt(this.#text, at);
      if (kind === LETTER) at = this.#word(at, Math.min(wordEnd(this.#text, at), to));
      else if (this.#text.charCodeAt(at) === 0x0a) at = this.#push(BREAK, at, at + 1);
      else if (kind === SPACE) at++;
      else {
        const end = Math.min(at + widthAt(this.#text, at), to);
        at = this.#mark(at, end);
      }
    }
  }

  quote(run: Run): void {
    const { start, end, outerStart, outerEnd } = run;
    if (isNickname(this.#text, run)) this.#known(outerStart, outerEnd, this.#text.slice(start, end));
    else this.tokens.push({ lower: '', part: QUOTE, sense: 0, start: outerStart, end: outerEnd, text: '', run });
  }

  #mark(start: number, end: number): number {
    const text = this.#text.slice(start, end);
    return this.#push(MARK | (PAUSES.test(text) ? PAUSE : 0) | (CLOSES.test(text) ? CLOSE : 0), start, end);
  }

  #word(start: number, end: number): number {
    const text = this.#text;
    const piece = text.slice(start, end);
    const possessive = isPossessive(text, end) && piece.length < LONGEST_WORD ? POSSESSIVE.exec(piece) : null;
    if (possessive?.[1] && possessive[2]) {
      const middle = start + possessive[1].length;
      this.#known(start, middle, possessive[1]);
      return this.#push(OWNER, middle, end);
    }
    const parts = this.#split(piece);
    if (parts) {
      this.#known(start, start + parts[0].length, parts[0]);
      return this.#word(end - parts[1].length, end);
    }
    if (text[end] === '.' && this.#isAbbreviation(piece)) return this.#known(start, end + 1, `${piece}.`);
    this.#known(start, end, piece);
    const next = text[end];
    const pluralPossessive = (next === '’' || next === "'") && piece.endsWith('s') && text[end + 1] === ' ';
    return pluralPossessive ? this.#push(OWNER, end, end + 1) : end;
  }

  /** The two words that the script joins into one, if it does. */
  #split(piece: string): readonly [string, string] | null {
    if (piece.length >= LONGEST_WORD || !this.#language.splits.length || !JOINED.test(piece)) return null;
    for (const pattern of this.#language.splits) {
      const found = pattern.exec(piece);
      if (found?.[1] && found[2]) return [found[1], found[2]];
    }
    return null;
  }

  #isAbbreviation(piece: string): boolean {
    return piece.length < 8 && (INITIAL.test(piece) || this.#language.isShort(piece.toLowerCase()));
  }

  #known(start: number, end: number, text: string): number {
    const { lower, part, sense } = this.#language.know(text);
    this.tokens.push({ lower, part, sense, start, end, text, run: null });
    return end;
  }

  #push(part: number, start: number, end: number): number {
    const text = this.#text.slice(start, end);
    this.tokens.push({ lower: text, part, sense: 0, start, end, text, run: null });
    return end;
  }
}

const BEFORE_NICKNAME = /(?:^|[\s(“"])\p{Lu}[\p{L}\p{M}.’'-]{0,30} $/u;
const BEHIND_NICKNAME = /^ \p{Lu}/u;
const NICKNAME = /^\p{Lu}[\p{L}\p{M}’'-]{0,20}(?: \p{Lu}[\p{L}\p{M}’'-]{0,20})?$/u;

/** Robert “Bob” Miller: one or two words in marks within a name are a part of it. */
function isNickname(text: string, { start, end, outerStart, outerEnd }: Run): boolean {
  return (
    NICKNAME.test(text.slice(start, Math.min(end, start + 50))) &&
    BEHIND_NICKNAME.test(text.slice(outerEnd, outerEnd + 3)) &&
    BEFORE_NICKNAME.test(text.slice(Math.max(0, outerStart - 34), outerStart))
  );
}

/** True where the letter before `end` is the s of "'s". */
function isPossessive(text: string, end: number): boolean {
  const letter = text.charCodeAt(end - 1);
  if (letter !== 0x73 && letter !== 0x53) return false;
  const mark = text.charCodeAt(end - 2);
  return mark === 0x27 || mark === 0x2019;
}

/** The words between the runs, each run as one token. */
export function tokenize(text: string, runs: readonly Run[], language: Language): Token[] {
  const tokenizer = new Tokenizer(text, language);
  let at = 0;
  for (const run of runs) {
    tokenizer.read(at, run.outerStart);
    tokenizer.quote(run);
    at = run.outerEnd;
  }
  tokenizer.read(at, text.length);
  return tokenizer.tokens;
}

/** The words of one stretch of a text, for what stands inside a run. */
export function tokenizePart(text: string, from: number, to: number, language: Language): Token[] {
  const tokenizer = new Tokenizer(text, language);
  tokenizer.read(from, to);
  return tokenizer.tokens;
}
