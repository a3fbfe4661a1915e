import type { TextBlock } from '../text-block.ts';
import type { Language } from './languages/language.ts';
import type { Token } from './tokens.ts';
import { BREAK, CAPITAL, MARK, QUOTE, WORD } from './word-classes.ts';

/** A range of a passage's tokens, `to` exclusive. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** What stands before the first token and behind the last. */
const NOTHING: Token = { lower: '', part: 0, sense: 0, start: 0, end: 0, text: '', run: null };
const TERMINAL = /^[.!?…。！？]$/;
const CLOSING = /^["'’”»)\]]$/;
const ENDS_SENTENCE = /[.!?…。！？]["'’”]?$/;
const FIGURE = /^\d/;

/** A block as the rules read it: words and runs, cut into sentences that do not look inside the runs. */
export class Passage {
  readonly block: TextBlock;
  /** All passages of the article. */
  readonly passages: readonly Passage[];
  /** Position among the passages. */
  readonly index: number;
  readonly tokens: readonly Token[];
  readonly language: Language;
  /** For each token, the index of its sentence's first token. */
  readonly sentenceStart: number[];
  /** For each token, the index behind its sentence's last token. */
  readonly sentenceEnd: number[];

  constructor(
    block: TextBlock,
    passages: readonly Passage[],
    index: number,
    tokens: readonly Token[],
    language: Language,
  ) {
    this.block = block;
    this.passages = passages;
    this.index = index;
    this.tokens = tokens;
    this.language = language;
    const { length } = tokens;
    this.sentenceStart = new Array(length);
    this.sentenceEnd = new Array(length);
    let start = 0;
    let ended = false;
    for (let at = 0; at < length; at++) {
      if (ended && !(this.is(at, MARK) && CLOSING.test(this.at(at).text))) {
        start = at;
        ended = false;
      }
      this.sentenceStart[at] = start;
      ended ||= this.#endsSentence(at);
    }
    let end = length;
    for (let at = end - 1; at >= 0; at--) {
      this.sentenceEnd[at] = end;
      if (this.sentenceStart[at] === at) end = at;
    }
  }

  /** The token at an index, or one that is nothing. */
  at(index: number): Token {
    // A look before the first would slow every other.
    return (index < 0 ? undefined : this.tokens[index]) ?? NOTHING;
  }

  /** Whether the token at an index has one of the parts. */
  is(index: number, part: number): boolean {
    return (this.at(index).part & part) !== 0;
  }

  /** Whether the token at an index stands for one of the senses. */
  means(index: number, sense: number): boolean {
    return (this.at(index).sense & sense) !== 0;
  }

  /** How many words of a phrase in lower case stand at an index: all of them, or 0. */
  spans(index: number, phrase: string): number {
    const words = phrase.split(' ');
    return words.every((word, place) => this.at(index + place).lower === word) ? words.length : 0;
  }

  /** The article's own words from one token to another, `to` exclusive. */
  slice(from: number, to: number): string {
    return this.block.text.slice(this.at(from).start, this.at(to - 1).end);
  }

  /** The words of a range, lower case. */
  words(from: number, to: number): string[] {
    return this.tokens.slice(from, to).map(({ lower }) => lower);
  }

  #endsSentence(at: number): boolean {
    const { part, text, run } = this.at(at);
    if (part & MARK) return TERMINAL.test(text) && this.#startsSentence(at + 1);
    // Quoted words that end a sentence end the narrator's too, if a capital follows.
    return run
      ? at + 1 < this.tokens.length &&
          !this.is(at + 1, MARK) &&
          this.#startsSentence(at + 1) &&
          ENDS_SENTENCE.test(this.block.text.slice(Math.max(0, run.end - 2), run.end))
      : (part & BREAK) !== 0;
  }

  /** A sentence may start at a capital, a figure or quoted words. */
  #startsSentence(at: number): boolean {
    const { part, text } = this.at(at);
    return (part & (QUOTE | CAPITAL)) !== 0 || part === 0 || ((part & WORD) !== 0 && FIGURE.test(text));
  }
}
