/** A run of letters and digits, inner apostrophes and hyphens included. Ranges, since `\p{}` costs ten times more. */
const SPACED =
  /[^\s!-/:-@[-`{-~\u00a0-\u00bf\u2000-\u206f\u3000-\u303f]+(?:['’.-][^\s!-/:-@[-`{-~\u00a0-\u00bf\u2000-\u206f\u3000-\u303f]+)*/g;
/** Thai, Lao, Myanmar, Khmer, kana and Han: scripts written without spaces between words. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;
/** Mean characters of a Chinese or Japanese word, where the platform has no segmenter. */
const CHARACTERS_A_WORD = 1.7;

/** Number of words. Text in scripts without spaces is counted by the platform's own word segmenter. */
export function countWords(text: string, lang: string | null): number {
  if (!UNSPACED.test(text)) return text.match(SPACED)?.length ?? 0;
  if (typeof Intl.Segmenter !== 'function') {
    return Math.round((text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) / CHARACTERS_A_WORD);
  }
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
