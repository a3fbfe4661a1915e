import type { PackedWords } from './language-data.ts';
import { eachWord } from './packed-words.ts';

type SmallWords = Readonly<Record<string, PackedWords>>;

/** So many words of the text tell its language. */
const SAMPLE = 600;
/** Fewer words tell nothing against the language that the page states. */
const ENOUGH = 16;
/** A text of the stated language has at least this share of its small words. */
const LEAST_SHARE = 0.12;
const WORD = /\p{L}+/gu;

/** Each small word with the codes of the languages that have it, made once for each set of lists. */
const indexes = new WeakMap<object, ReadonlyMap<string, readonly string[]>>();

function indexOf(smallWords: SmallWords): ReadonlyMap<string, readonly string[]> {
  const known = indexes.get(smallWords);
  if (known) return known;
  const index = new Map<string, string[]>();
  for (const [code, words] of Object.entries(smallWords))
    eachWord(words, (word) => {
      const codes = index.get(word);
      if (codes) codes.push(code);
      else index.set(word, [code]);
    });
  indexes.set(smallWords, index);
  return index;
}

/** Counts the first words of the texts, and how many of them are small words of each language. */
function sample(texts: Iterable<string>, smallWords: SmallWords) {
  const index = indexOf(smallWords);
  const found = new Map<string, number>();
  let words = 0;
  for (const text of texts) {
    // No text needs more than a few thousand characters to fill the sample.
    for (const word of text.slice(0, 4000).toLowerCase().match(WORD) ?? []) {
      words++;
      for (const code of index.get(word) ?? []) found.set(code, (found.get(code) ?? 0) + 1);
    }
    if (words >= SAMPLE) break;
  }
  return { words, share: (code: string) => (found.get(code) ?? 0) / Math.max(1, words) };
}

const codeOf = (tag: string | null): string | undefined => tag?.trim().toLowerCase().split(/[-_]/, 1)[0];

/** Whether a BCP 47 tag states English: it is believed, whatever the text, and needs no other language's words. */
export const statesEnglish = (tag: string | null): boolean => codeOf(tag) === 'en';

/**
 * The code of a BCP 47 tag's language; of the language that the text's small words show where the page states none or
 * a wrong one (English articles on German sites); null for a language without data.
 */
export function languageOf(tag: string | null, texts: Iterable<string>, smallWords: SmallWords): string | null {
  if (statesEnglish(tag)) return 'en';
  const code = codeOf(tag);
  const stated = code && code in smallWords ? code : null;
  const { words, share } = sample(texts, smallWords);
  if (stated && (words < ENOUGH || share(stated) >= LEAST_SHARE)) return stated;
  let best = stated ?? (code ? null : 'en');
  let most = LEAST_SHARE;
  for (const language of Object.keys(smallWords)) {
    const found = share(language);
    if (found > most) {
      most = found;
      best = language;
    }
  }
  return code && !stated && most < 2 * LEAST_SHARE ? null : best;
}
