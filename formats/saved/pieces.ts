import { citationOf } from '../content/citation.ts';
import { quoteCopy } from '../content/quotes.ts';
import { dateInWords, dayOf } from '../date.ts';
import type { Piece } from '../piece.ts';
import type { CopyWords } from '../words.ts';
import type { SavedQuote } from './saved-quote.ts';

/** One saved quote, ready to hand on: as it is copied where it was read. */
export function savedQuoteCopy({ quote, article }: SavedQuote, words: CopyWords): Piece[] {
  return quoteCopy(quote, article, words);
}

/** All given saved quotes under one heading, each with its source and the day on which it was saved. */
export function savedQuotesPieces(saved: readonly SavedQuote[], words: CopyWords): Piece[] {
  const each = saved.flatMap((one): Piece[] => {
    const [quote] = savedQuoteCopy(one, words);
    const citation = citationOf(one.article, words);
    const day = `${words.savedOn} ${dateInWords(dayOf(one.savedAt), words.locale)}`;
    return [...(quote ? [quote] : []), { ...citation, details: [...citation.details, day] }];
  });
  return [{ kind: 'heading', level: 1, text: words.savedQuotes }, ...each];
}
