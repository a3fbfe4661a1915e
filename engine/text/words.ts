const spaced = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’.-]*[\p{L}\p{N}\p{M}])?/gu;
/** Scripts written without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Number of words. Text in scripts without spaces is counted by the platform's own word segmenter; where there is none,
 * by characters over 1.7 (the mean length of a Chinese or Japanese word).
 */
export function countWords(text: string, lang: string | null): number {
  if (!unspaced.test(text)) return text.match(spaced)?.length ?? 0;
  if (typeof Intl.Segmenter !== 'function') return Math.round((text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) / 1.7);
  let words = 0;
  for (const { isWordLike } of segmenter(lang).segment(text)) if (isWordLike) words++;
  return words;
}

function segmenter(lang: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang ?? undefined, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}
