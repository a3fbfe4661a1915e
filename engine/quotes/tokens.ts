import type { Language } from './languages/language.ts';
import type { Run } from './runs.ts';

export type TokenKind = 'word' | 'possessive' | 'mark' | 'quote' | 'break';

/** A word, a punctuation mark or a whole run of quoted words. Offsets are UTF-16 into the block's text. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  /** Starts with an upper-case letter. */
  readonly capital: boolean;
  readonly run: Run | null;
}

/** A word with its inner apostrophes, hyphens, dots and ampersands ("O'Grady", "U.S.", "vice-president", "AT&T"). */
const PIECE = /[\p{L}\p{N}][\p{L}\p{M}\p{N}_]*(?:[-‐‑'’.&@][\p{L}\p{N}][\p{L}\p{M}\p{N}_]*)*|\n|[^\s\p{L}\p{N}]/gu;
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const POSSESSIVE = /^(.+?)(['’][sS])$/u;
const JOINED = /['’-]/;
const INITIAL = /^(?:\p{Lu}|\p{Lu}\.\p{Lu}(?:\.\p{Lu})*|\p{Lu}\p{Ll}?-\p{Lu})$/u;
/** Longer pieces are no words; the tests on words stay cheap. */
const LONGEST_WORD = 60;

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
    PIECE.lastIndex = from;
    for (let found = PIECE.exec(this.#text); found && found.index < to; found = PIECE.exec(this.#text)) {
      const piece = found[0].slice(0, to - found.index);
      PIECE.lastIndex = this.#add(found.index, piece);
      if (PIECE.lastIndex >= to) break;
    }
  }

  quote(run: Run): void {
    if (isNickname(this.#text, run))
      this.#push('word', run.outerStart, run.outerEnd, this.#text.slice(run.start, run.end));
    else this.#push('quote', run.outerStart, run.outerEnd, '', run);
  }

  #add(start: number, piece: string): number {
    const first = piece.codePointAt(0) ?? 0;
    if (piece === '\n') return this.#push('break', start, start + 1, piece);
    if (!isWordStart(piece, first)) return this.#push('mark', start, start + piece.length, piece);
    const possessive = piece.length < LONGEST_WORD ? POSSESSIVE.exec(piece) : null;
    if (possessive?.[1] && possessive[2]) {
      const middle = start + possessive[1].length;
      this.#push('word', start, middle, possessive[1]);
      return this.#push('possessive', middle, start + piece.length, possessive[2]);
    }
    const parts = this.#split(piece);
    if (parts) {
      this.#push('word', start, start + parts[0].length, parts[0]);
      return this.#add(start + piece.length - parts[1].length, parts[1]);
    }
    const end = start + piece.length;
    if (this.#text[end] === '.' && this.#isAbbreviation(piece)) return this.#push('word', start, end + 1, `${piece}.`);
    this.#push('word', start, end, piece);
    const next = this.#text[end];
    const pluralPossessive = (next === '’' || next === "'") && /s$/.test(piece) && this.#text[end + 1] === ' ';
    return pluralPossessive ? this.#push('possessive', end, end + 1, next) : end;
  }

  /** The two words that the script joins into one, if it does. */
  #split(piece: string): readonly [string, string] | null {
    if (piece.length >= LONGEST_WORD || !JOINED.test(piece)) return null;
    for (const pattern of this.#language.splits) {
      const found = pattern.exec(piece);
      if (found?.[1] && found[2]) return [found[1], found[2]];
    }
    return null;
  }

  #isAbbreviation(piece: string): boolean {
    return piece.length < 8 && (INITIAL.test(piece) || this.#language.abbreviations.has(piece.toLowerCase()));
  }

  #push(kind: TokenKind, start: number, end: number, text: string, run: Run | null = null): number {
    this.tokens.push({ kind, start, end, text, lower: text.toLowerCase(), capital: CAPITAL.test(text), run });
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

const WORD_START = /[\p{L}\p{N}]/u;
/** The test by code point keeps the common case, ASCII, off the regular expression. */
function isWordStart(piece: string, code: number): boolean {
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  return WORD_START.test(piece);
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
