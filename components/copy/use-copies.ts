import type { Article, Digest, Quote } from '../../engine/index.ts';
import { briefingPieces, dayOf, type Piece, quoteCopy, quotesCopy } from '../../formats/index.ts';
import { useActions } from '../actions.ts';
import { quotePlace } from '../quotes/quote-place.ts';
import { useTranslate } from '../translate.ts';
import { copyWords } from './copy-words.ts';

interface Copyable {
  /** Of the control that copies it. */
  readonly name: string;
  /** What the status line says was copied. */
  readonly what: string;
  /** With a link to the words where the page can be asked for one. */
  readonly pieces: () => readonly Piece[] | Promise<readonly Piece[]>;
}

/** What is needed to copy a quote, by the quote and its number from 1. */
export function useQuoteCopies(article: Article): (quote: Quote, number: number) => Copyable {
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
export function useAllQuotesCopy(digest: Digest): Copyable {
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

/** The same for the briefing: where it is from, key issues, quotes and sources. */
export function useBriefingCopy(digest: Digest): Copyable {
  const t = useTranslate();
  const { directivesFor } = useActions();
  const make = (directives: readonly (string | null)[] = []) =>
    briefingPieces(digest, copyWords(t), dayOf(new Date()), directives);
  return {
    name: t('action.copyBriefing'),
    what: t('copied.briefing'),
    pieces: () => (directivesFor ? directivesFor(digest.quotes.map(quotePlace)).then(make) : make()),
  };
}
