import type { Paraphrase, Quote } from '../digest.ts';
import type { TextBlock } from '../text-block.ts';
import type { Language } from './languages/language.ts';
import { listen } from './listen.ts';
import { quoteOf } from './turns.ts';

/**
 * Finds who said what in an article's blocks: every part is a slice of its block, word for word, and a speaker is
 * one that the article states, or null.
 */
export function findQuotes(
  blocks: readonly TextBlock[],
  language: Language,
): { quotes: Quote[]; paraphrases: Paraphrase[] } {
  const { turns, paraphrases } = listen(blocks, language);
  return { quotes: turns.map(quoteOf), paraphrases };
}
