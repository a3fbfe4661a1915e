import type { Article, Digest, Quote } from '../../engine/index.ts';
import { attribution } from '../attribution.ts';
import type { Piece } from '../piece.ts';
import type { CopyWords } from '../words.ts';
import { citationOf } from './citation.ts';

function quotePiece(quote: Quote, article: Article, words: CopyWords): Piece {
  return { kind: 'quote', words: quote.text, by: attribution(quote.speaker, words), lang: article.lang };
}

/** Every quote with its speaker, in the article's order. */
export function quotesPieces({ quotes, article }: Digest, words: CopyWords): Piece[] {
  return quotes.map((quote) => quotePiece(quote, article, words));
}

/** One quote, ready to hand on: the verbatim words, who said them, and where. */
export function quoteCopy(quote: Quote, article: Article, words: CopyWords): Piece[] {
  return [quotePiece(quote, article, words), citationOf(article, words)];
}

/** All quotes, ready to hand on. */
export function quotesCopy(digest: Digest, words: CopyWords): Piece[] {
  return [...quotesPieces(digest, words), citationOf(digest.article, words)];
}
