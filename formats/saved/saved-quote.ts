import type { Article, Quote } from '../../engine/index.ts';
import { handedOn } from '../address.ts';
import { oneSafeLine, safeText } from '../safe-text.ts';

/** What is kept of the article that a quote stands in: enough to cite it and to set the words in their direction. */
export type CitedArticle = Pick<Article, 'title' | 'url' | 'siteName' | 'publishedTime' | 'lang' | 'dir'>;

/** A quote that the reader keeps, whole without its article. Plain data: it survives structured cloning and JSON. */
export interface SavedQuote {
  /** Address and words, which make two quotes the same; see `savedQuoteId`. */
  readonly id: string;
  readonly quote: Pick<Quote, 'text' | 'parts' | 'speaker' | 'form'>;
  /** `url` is without tracking parameters. */
  readonly article: CitedArticle;
  /** ISO 8601 date-time, UTC. */
  readonly savedAt: string;
}

/** The page itself: a fragment leads to a place on it, unless the site routes by it ("#/story"). */
function pageOf(address: string): string {
  const url = handedOn(address);
  return /#[/!]/.test(url) ? url : url.replace(/#.*$/s, '');
}

/** What makes two quotes the same: the page's address without tracking, and the words whatever the spaces between. */
export function savedQuoteId(address: string, text: string): string {
  return `${pageOf(address)}\n${oneSafeLine(text).normalize('NFC')}`;
}

function safeSpeaker(speaker: Quote['speaker']): Quote['speaker'] {
  if (!speaker) return null;
  const { name, role, organisation, kind, inferred, wording } = speaker;
  return {
    name: oneSafeLine(name),
    role: role && oneSafeLine(role),
    organisation: organisation && oneSafeLine(organisation),
    kind,
    ...(inferred && { inferred }),
    ...(wording && oneSafeLine(wording) && { wording: oneSafeLine(wording) }),
  };
}

/**
 * A quote made ready to keep: its words verbatim but for control characters and bidirectional controls, which no copy
 * carries either, and the address without tracking parameters.
 */
export function savedQuote(quote: SavedQuote['quote'], article: CitedArticle, savedAt: Date): SavedQuote {
  const url = handedOn(article.url);
  return {
    id: savedQuoteId(url, quote.text),
    quote: {
      text: safeText(quote.text),
      parts: quote.parts.map(safeText),
      speaker: safeSpeaker(quote.speaker),
      form: quote.form,
    },
    article: {
      title: oneSafeLine(article.title),
      url,
      siteName: article.siteName && oneSafeLine(article.siteName),
      publishedTime: article.publishedTime,
      lang: article.lang,
      dir: article.dir,
    },
    savedAt: savedAt.toISOString(),
  };
}
