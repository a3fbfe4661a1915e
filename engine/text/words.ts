/** Runs of Thai, Lao, Myanmar, Khmer, kana and Han: scripts written without spaces between words. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+/g;
/** Beside such scripts characters of two units are emoji, and rare Han that no list of words has. */
const PAIRS = /[\ud800-\udfff]+/g;
/** Mean characters of a Chinese or Japanese word, where the platform has no segmenter. */
const CHARACTERS_A_WORD = 1.7;
/** So many characters are cut into words; the words of a longer text are reckoned from these. */
const SAMPLE = 500;

/** Number of words. Those of scripts without spaces are counted by the platform's own word segmenter. */
export function countWords(text: string, lang: string | null): number {
  const runs = text.match(UNSPACED);
  if (!runs) return countSpaced(text);
  return countSpaced(text.replace(UNSPACED, ' ').replace(PAIRS, ' ')) + countUnspaced(runs.join('\n'), lang);
}

function countUnspaced(text: string, lang: string | null): number {
  if (typeof Intl.Segmenter !== 'function') return Math.round(text.length / CHARACTERS_A_WORD);
  const sample = text.slice(0, SAMPLE);
  let words = 0;
  for (const { isWordLike } of segmenter(lang).segment(sample)) if (isWordLike) words++;
  return Math.round((words * text.length) / sample.length);
}

/**
 * Not white space, punctuation or a sign of ASCII, Latin-1, General Punctuation or CJK Symbols. Ranges of code units:
 * `\p{}` costs ten times more, and this reads the whole article.
 */
const LETTER =
  '0-9A-Za-z\\x80-\\x9f\\u00c0-\\u167f\\u1681-\\u1fff\\u2070-\\u2fff\\u3040-\\ufefe\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffff';
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
