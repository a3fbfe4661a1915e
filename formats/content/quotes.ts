import type { Digest, Quote } from '../../engine/index.ts';
import { addressOfWords } from '../address.ts';
import { attribution } from '../attribution.ts';
import type { Piece } from '../piece.ts';
import type { CitedArticle } from '../saved/saved-quote.ts';
import type { CopyWords } from '../words.ts';
import { citationOf } from './citation.ts';

/** The words and their speaker, as they stand in a quote that was read or kept. */
type Attributed = Pick<Quote, 'text' | 'speaker'>;

function quotePiece(quote: Attributed, article: CitedArticle, words: CopyWords, url: string | null = null): Piece {
  return { kind: 'quote', words: quote.text, by: attribution(quote.speaker, words), lang: article.lang, url };
}

/** Every quote with its speaker, in the article's order; each that has a text directive with an address of its own. */
export function quotesPieces(
  { quotes, article }: Digest,
  words: CopyWords,
  directives: readonly (string | null)[] = [],
): Piece[] {
  return quotes.map((quote, index) => {
    const directive = directives[index] ?? null;
    return quotePiece(quote, article, words, directive && addressOfWords(article.url, directive));
  });
}

/**
 * One quote, ready to hand on: the verbatim words, who said them, and where. With a text directive the address leads to
 * the words.
 */
export function quoteCopy(
  quote: Attributed,
  article: CitedArticle,
  words: CopyWords,
  directive: string | null = null,
): Piece[] {
  const citation = citationOf(article, words);
  return [quotePiece(quote, article, words), { ...citation, url: addressOfWords(article.url, directive) }];
}

/** All quotes, ready to hand on. */
export function quotesCopy(digest: Digest, words: CopyWords, directives: readonly (string | null)[] = []): Piece[] {
  return [...quotesPieces(digest, words, directives), citationOf(digest.article, words)];
}
