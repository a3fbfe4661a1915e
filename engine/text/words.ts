/** Thai, Lao, Myanmar, Khmer, kana and Han: scripts written without spaces between words. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;
/** Mean characters of a Chinese or Japanese word, where the platform has no segmenter. */
const CHARACTERS_A_WORD = 1.7;

/** Number of words. Text in scripts without spaces is counted by the platform's own word segmenter. */
export function countWords(text: string, lang: string | null): number {
  if (!UNSPACED.test(text)) return countSpaced(text);
  if (typeof Intl.Segmenter !== 'function') {
    return Math.round((text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) / CHARACTERS_A_WORD);
  }
  let words = 0;
  for (const { isWordLike } of segmenter(lang).segment(text)) if (isWordLike) words++;
  return words;
}

/**
 * Not white space, punctuation or a sign of ASCII, Latin-1, General Punctuation or CJK Symbols. Ranges of code units:
 * `\p{}` costs ten times more, and this reads the whole article.
 */
const LETTER = '0-9A-Za-z\\x80-\\x9f\\u00c0-\\u167f\\u1681-\\u1fff\\u2070-\\u2fff\\u3040-\\ufefe\\uff00-\\uffff';
/** What follows the last letter of a word: nothing of it, or an apostrophe, stop or hyphen with no letter behind it. */
const WORD_END = new RegExp(`[${LETTER}](?![${LETTER}]|['’.-][${LETTER}])`, 'g');

/** Runs of letters and digits, an inner apostrophe, stop or hyphen included. */
function countSpaced(text: string): number {
  return text.match(WORD_END)?.length ?? 0;
}

function segmenter(lang: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang ?? undefined, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}
