import type { Article, Digest, Quote } from '../../engine/index.ts';
import { type Piece, quoteCopy, quotesCopy } from '../../formats/index.ts';
import { useActions } from '../actions.ts';
import { copyWords } from '../copy/copy-words.ts';
import { useTranslate } from '../translate.ts';
import { quotePlace } from './quote-place.ts';

interface QuoteCopy {
  /** Of the control that copies it. */
  readonly name: string;
  /** What the status line says was copied. */
  readonly what: string;
  /** With a link to the words where the page can be asked for one. */
  readonly pieces: () => readonly Piece[] | Promise<readonly Piece[]>;
}

/** What is needed to copy a quote, by the quote and its number from 1. */
export function useQuoteCopies(article: Article): (quote: Quote, number: number) => QuoteCopy {
  const t = useTranslate();
  const { directivesFor } = useActions();
  return (quote, number) => {
    const name = quote.speaker?.name;
    const make = (directive: string | null = null) => quoteCopy(quote, article, copyWords(t), directive);
    return {
      name: name ? t('action.copyQuoteBy', { name }) : t('action.copyQuote', { number }),
      what: name ? t('copied.quoteBy', { name }) : t('copied.quote', { number }),
      pieces: () => (directivesFor ? directivesFor([quotePlace(quote)]).then(([one]) => make(one)) : make()),
    };
  };
}

/** The same for all quotes together, each that can with a link of its own. */
export function useAllQuotesCopy(digest: Digest): QuoteCopy {
  const t = useTranslate();
  const { directivesFor } = useActions();
  const { quotes } = digest;
  const make = (directives: readonly (string | null)[] = []) => quotesCopy(digest, copyWords(t), directives);
  return {
    name: t('action.copyAllQuotes'),
    what: t('copied.allQuotes', { count: quotes.length }),
    pieces: () => (directivesFor ? directivesFor(quotes.map(quotePlace)).then(make) : make()),
  };
}
