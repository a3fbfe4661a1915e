import type { PackedWords } from './language-data.ts';
import { eachWord } from './packed-words.ts';

/** So many words of the text tell its language. */
const SAMPLE = 600;
/** No text needs more characters to fill the sample. */
const LONGEST = 4000;
/** Fewer words tell nothing against the language that the page states. */
const ENOUGH = 16;
/** A text of the stated language has at least this share of its small words. */
const LEAST_SHARE = 0.12;
const WORD = /\p{L}+/gu;

const codeOf = (tag: string | null): string | undefined => tag?.trim().toLowerCase().split(/[-_]/, 1)[0];

/** Whether a BCP 47 tag states English: it is believed, whatever the text, and needs no other language's words. */
export const statesEnglish = (tag: string | null): boolean => codeOf(tag) === 'en';

function firstWords(texts: Iterable<string>): string[] {
  const words: string[] = [];
  for (const text of texts) {
    words.push(...(text.slice(0, LONGEST).toLowerCase().match(WORD) ?? []));
    if (words.length >= SAMPLE) break;
  }
  return words;
}

/**
 * The code of a BCP 47 tag's language; of the language that the text's small words show where the page states none or
 * a wrong one (English articles on German sites); null for a language whose small words nobody knows.
 */
export function languageOf(
  tag: string | null,
  texts: Iterable<string>,
  smallWords: Readonly<Record<string, PackedWords>>,
): string | null {
  if (statesEnglish(tag)) return 'en';
  const code = codeOf(tag);
  const words = firstWords(texts);
  const shareOf = (list: PackedWords) => {
    const small = new Set<string>();
    eachWord(list, (word) => small.add(word));
    return words.filter((word) => small.has(word)).length / words.length;
  };
  const stated = code && smallWords[code];
  if (stated && (words.length < ENOUGH || shareOf(stated) >= LEAST_SHARE)) return code;
  let best = stated ? code : code ? null : 'en';
  let most = LEAST_SHARE;
  for (const [language, list] of Object.entries(smallWords)) {
    const share = shareOf(list);
    if (share > most) {
      most = share;
      best = language;
    }
  }
  // Of another language a text has some small words by chance.
  return code && !stated && most < 2 * LEAST_SHARE ? null : best;
}
