import type { PackedWords } from './language-data.ts';

/** The sign of the first class of part; that of the first class of sense stands so many behind. */
export const FIRST = 0x23;
export const PARTS = 31;

/** A capital for the number of letters that a word shares with the one before, then its other letters. */
const ENTRY = /([A-Z])([^A-Z]+)/g;

/** Calls `visit` with each word of packed lists, and its bits. */
export function eachWord(packed: PackedWords, visit: (word: string, part: number, sense: number) => void): void {
  for (const group of packed.split('\n')) {
    const [signs = '', words = ''] = group.split(' ');
    let [part, sense] = [0, 0];
    for (const sign of signs) {
      const place = sign.charCodeAt(0) - FIRST;
      if (place < PARTS) part |= 1 << place;
      else sense |= 1 << (place - PARTS);
    }
    let word = '';
    for (const [, shared = '', rest = ''] of words.matchAll(ENTRY)) {
      word = word.slice(0, shared.charCodeAt(0) - 65) + rest;
      visit(word, part, sense);
    }
  }
}
