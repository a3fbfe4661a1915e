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
 * Runs of letters and digits, an inner apostrophe, stop or hyphen included. Code units against ranges: `\p{}` costs ten
 * times more, and this reads the whole article.
 */
function countSpaced(text: string): number {
  let words = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      if (!inWord) words++;
      inWord = true;
    } else if (inWord) inWord = JOINERS.has(code) && isLetter(text.charCodeAt(at + 1));
  }
  return words;
}

/** ' ’ . - */
const JOINERS = new Set([0x27, 0x2019, 0x2e, 0x2d]);

/** Not white space, punctuation or a sign of ASCII, Latin-1, General Punctuation or CJK Symbols. */
function isLetter(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  if (code > 0xbf)
    return (
      !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f) && code !== 0xfeff && code !== 0x1680
    );
  return code < 0xa0;
}

function segmenter(lang: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang ?? undefined, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}
