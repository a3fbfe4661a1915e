import type { PackedWords } from './language-data.ts';

/** A capital for the number of letters that a word shares with the one before, then its other letters. */
const ENTRY = /([A-Z])([^A-Z]+)/g;

/** Calls `visit` with each word of packed lists, and its bits. */
export function eachWord(packed: PackedWords, visit: (word: string, part: number, sense: number) => void): void {
  for (let at = 0; at < packed.length; at += 3) {
    let word = '';
    for (const [, shared = '', rest = ''] of String(packed[at + 2]).matchAll(ENTRY)) {
      word = word.slice(0, shared.charCodeAt(0) - 65) + rest;
      visit(word, Number(packed[at]), Number(packed[at + 1]));
    }
  }
}
