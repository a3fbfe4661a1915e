import type { Article } from '../../engine/index.ts';
import { handedOn } from '../address.ts';
import { dateInWords } from '../date.ts';
import type { Piece } from '../piece.ts';
import { oneSafeLine } from '../safe-text.ts';
import type { CopyWords } from '../words.ts';

/** Where words come from: title, site, date and address without tracking parameters. */
export function citationOf(
  article: Pick<Article, 'title' | 'url' | 'siteName' | 'publishedTime'>,
  words: CopyWords,
): Extract<Piece, { kind: 'citation' }> {
  const url = handedOn(article.url);
  const details = [article.siteName, dateInWords(article.publishedTime, words.locale)]
    .filter((detail) => detail !== null)
    .map(oneSafeLine);
  return { kind: 'citation', title: oneSafeLine(article.title) || url, details: details.filter(Boolean), url };
}
