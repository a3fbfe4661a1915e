/** So many words of the text tell its language. */
const SAMPLE = 600;
/** Fewer words tell nothing against the language that the page states. */
const ENOUGH = 16;
/** A text of the stated language has at least this share of its small words. */
const LEAST_SHARE = 0.12;
const WORD = /\p{L}+/gu;

/** The first words of the texts, lower case. */
function sampleOf(texts: Iterable<string>): string[] {
  const sample: string[] = [];
  for (const text of texts) {
    // No text needs more than a few thousand characters to fill the sample.
    for (const [word] of text.slice(0, 4000).matchAll(WORD)) sample.push(word.toLowerCase());
    if (sample.length >= SAMPLE) break;
  }
  return sample;
}

const codeOf = (tag: string | null): string | undefined => tag?.trim().toLowerCase().split(/[-_]/, 1)[0];

/** Whether a BCP 47 tag states English: it is believed, whatever the text, and needs no other language's words. */
export const statesEnglish = (tag: string | null): boolean => codeOf(tag) === 'en';

/**
 * The code of a BCP 47 tag's language; of the language that the text's small words show where the page states none or
 * a wrong one (English articles on German sites); null for a language without data.
 */
export function languageOf(
  tag: string | null,
  texts: Iterable<string>,
  smallWords: Readonly<Record<string, string>>,
): string | null {
  if (statesEnglish(tag)) return 'en';
  const code = codeOf(tag);
  const stated = code && code in smallWords ? code : null;
  const sample = sampleOf(texts);
  const share = (language: string) => {
    const small = new Set(smallWords[language]?.split(' '));
    return sample.filter((word) => small.has(word)).length / Math.max(1, sample.length);
  };
  if (stated && (sample.length < ENOUGH || share(stated) >= LEAST_SHARE)) return stated;
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
