import type { TextBlock } from '../text-block.ts';
import type { Language } from './languages/language.ts';
import type { Run } from './runs.ts';
import { type Token, tokenize } from './tokens.ts';
import { isNameWord, isVerb } from './word-classes.ts';

/** A block as the rules read it: words and runs, cut into sentences that do not look inside the runs. */
export interface Passage {
  readonly block: TextBlock;
  /** Position among the passages. */
  readonly index: number;
  readonly tokens: readonly Token[];
  /** For each token, the index of its sentence's first token. */
  readonly sentenceStart: readonly number[];
  /** For each token, the index behind its sentence's last token. */
  readonly sentenceEnd: readonly number[];
  /** Whether the article somewhere calls somebody or something by this word alone, in lower case. */
  readonly isAlone: (word: string) => boolean;
}

const TERMINAL = new Set(['.', '!', '?', '…', '。', '！', '？']);
const CLOSING = /["'’”»)\]]/;
const ENDS_SENTENCE = /[.!?…。！？]["'’”]?$/;

/** A token at which a sentence may start: a capital, a figure or quoted words. */
const startsSentence = (token: Token | undefined) =>
  token === undefined || token.kind === 'quote' || token.capital || (token.kind === 'word' && /^\d/.test(token.text));

function endsSentence(text: string, token: Token, next: Token | undefined): boolean {
  if (token.kind === 'break') return true;
  if (token.kind === 'mark') return TERMINAL.has(token.text) && startsSentence(next);
  if (token.kind !== 'quote' || !token.run) return false;
  // Quoted words that end a sentence end the narrator's too, if a capital follows.
  const { end } = token.run;
  return (
    next !== undefined &&
    next.kind !== 'mark' &&
    startsSentence(next) &&
    ENDS_SENTENCE.test(text.slice(Math.max(0, end - 2), end))
  );
}

function sentenceStarts(text: string, tokens: readonly Token[]): number[] {
  const starts: number[] = [];
  let start = 0;
  let ended = false;
  tokens.forEach((token, index) => {
    const closing = token.kind === 'mark' && CLOSING.test(token.text);
    if (ended && !closing) {
      start = index;
      ended = false;
    }
    starts.push(start);
    if (endsSentence(text, token, tokens[index + 1])) ended = true;
  });
  return starts;
}

function sentenceEnds(starts: readonly number[]): number[] {
  const ends = new Array<number>(starts.length);
  let end = starts.length;
  for (let index = starts.length - 1; index >= 0; index--) {
    ends[index] = end;
    if (starts[index] === index) end = index;
  }
  return ends;
}

/** The blocks as passages; `runs` in document order. */
export function readPassages(blocks: readonly TextBlock[], runs: readonly Run[], language: Language): Passage[] {
  const byBlock = new Map<number, Run[]>();
  for (const run of runs) {
    const list = byBlock.get(run.block);
    if (list) list.push(run);
    else byBlock.set(run.block, [run]);
  }
  let alone: ReadonlySet<string> | null = null;
  const isAlone = (word: string) => {
    alone ??= loneNames(passages, language);
    return alone.has(word);
  };
  const passages = blocks.map((block, index): Passage => {
    const tokens = tokenize(block.text, byBlock.get(block.id) ?? [], language);
    const starts = sentenceStarts(block.text, tokens);
    return { block, index, tokens, sentenceStart: starts, sentenceEnd: sentenceEnds(starts), isAlone };
  });
  return passages;
}

/** Names of one word, lower case: no name stands next to them but a title. */
function loneNames(passages: readonly Passage[], language: Language): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { tokens, sentenceStart } of passages)
    tokens.forEach((token, at) => {
      if (!isNameWord(token, language) || isNameWord(tokens[at + 1], language)) return;
      const [before, next] = [tokens[at - 1], tokens[at + 1]];
      if (isNameWord(before, language) && !language.titles.has(before?.lower ?? '')) return;
      // A capital at a sentence's start tells nothing, unless the word does something.
      if (sentenceStart[at] !== at || isVerb(next, language) || next?.kind === 'possessive') found.add(token.lower);
    });
  return found;
}
