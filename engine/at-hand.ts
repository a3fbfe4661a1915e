import type { DigestResult, Paraphrase, Quote } from './digest.ts';
import { digestOf } from './make-digest.ts';
import * as explained from './quotes/explain.ts';
import * as finder from './quotes/index.ts';
import { languageAtHand } from './quotes/languages/at-hand.ts';
import { type ReadOptions, readPage } from './read-page.ts';
import type { TextBlock } from './text-block.ts';

/** The engine with all its word lists at hand, hence without waiting: what runs on files, and measures. */

interface Tagged {
  /** BCP 47 tag. */
  readonly lang: string | null;
}

const languageOf = (blocks: readonly TextBlock[], { lang }: Tagged) =>
  languageAtHand(
    lang,
    blocks.map(({ text }) => text),
  );

/** Who said what in an article's blocks, and who said something in reported speech. */
export function findQuotes(
  blocks: readonly TextBlock[],
  article: Tagged,
): { quotes: Quote[]; paraphrases: Paraphrase[] } {
  return finder.findQuotes(blocks, languageOf(blocks, article));
}

/** The quotes of an article with the rules that found their speakers. */
export function explainQuotes(blocks: readonly TextBlock[], article: Tagged): explained.ExplainedQuote[] {
  return explained.explainQuotes(blocks, languageOf(blocks, article));
}

/** Document in, digest out. The document is only read; what comes back is plain data. */
export function digest(document: Document, options: ReadOptions): DigestResult {
  const result = readPage(document, options);
  if (!result.ok) return result;
  const { article, blocks } = result.reading;
  return { ok: true, digest: digestOf(result.reading, { quotes: languageOf(blocks, article) }) };
}
