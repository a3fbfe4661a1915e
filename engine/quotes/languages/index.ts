import type { PackedWords } from './language-data.ts';
import { eachWord } from './packed-words.ts';

/** So many characters of the text, and no more of any one block, tell its language. */
const SAMPLE = 2000;
/** So many small words of the stated language need no further sample. */
const PLENTY = 32;
/** Fewer words tell nothing against the language that the page states. */
const ENOUGH = 16;
/** A text of the stated language has at least this share of its small words. */
const LEAST_SHARE = 0.12;
/** What stands between spaces, apostrophes, figures and the most common marks. */
const WORD = /[^\0-@’]+/g;

const codeOf = (tag: string | null): string | undefined => tag?.trim().toLowerCase().split(/[-_]/, 1)[0];

/** Whether a BCP 47 tag states English: it is believed, whatever the text, and needs no other language's words. */
export const statesEnglish = (tag: string | null): boolean => codeOf(tag) === 'en';

/** Small words, each with a bit for every language that has it, in the order of their codes. */
export interface SmallWords {
  readonly codes: readonly string[];
  readonly words: PackedWords;
}

/** The same to look words up in. */
export interface SmallWordIndex {
  readonly codes: readonly string[];
  readonly bits: ReadonlyMap<string, number>;
}

export function indexOf({ codes, words }: SmallWords): SmallWordIndex {
  const bits = new Map<string, number>();
  eachWord(words, (word, languages) => bits.set(word, languages));
  return { codes, bits };
}

/**
 * The code of a BCP 47 tag's language; of the language that the text's small words show where the page states none or
 * a wrong one (English articles on German sites); null for a language whose small words nobody knows.
 */
export function languageOf(
  tag: string | null,
  texts: Iterable<string>,
  { codes, bits }: SmallWordIndex,
): string | null {
  const code = codeOf(tag);
  const stated = codes.indexOf(code ?? '');
  const found = codes.map(() => 0);
  let words = 0;
  let read = 0;
  for (const text of texts) {
    for (const word of text.slice(0, SAMPLE).toLowerCase().match(WORD) ?? []) {
      words++;
      for (let left = bits.get(word) ?? 0, place = 0; left; left >>= 1, place++)
        found[place] = (found[place] ?? 0) + (left & 1);
    }
    read += text.length;
    if (read >= SAMPLE || (found[stated] ?? 0) >= PLENTY) break;
  }
  const least = LEAST_SHARE * words;
  if (code && stated >= 0 && (words < ENOUGH || (found[stated] ?? 0) >= least)) return code;
  let best = code ? (codes[stated] ?? null) : 'en';
  let most = least;
  found.forEach((count, place) => {
    if (count <= most) return;
    most = count;
    best = codes[place] ?? null;
  });
  // Of another language a text has some small words by chance.
  return code && stated < 0 && most < 2 * least ? null : best;
}
