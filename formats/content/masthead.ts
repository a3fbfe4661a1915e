import type { Article } from '../../engine/index.ts';
import { dateInWords } from '../date.ts';
import type { Piece } from '../piece.ts';
import type { CopyWords } from '../words.ts';
import { citationOf } from './citation.ts';

/**
 * The head of a document that is handed on: title, site, date, address, and the day on which the article was read, as
 * citations of web pages want it. `day` is an ISO date.
 */
export function masthead(article: Article, words: CopyWords, day: string): Extract<Piece, { kind: 'masthead' }> {
  const { title, details, url } = citationOf(article, words);
  const from = details.join(', ');
  const read = `${words.readOn} ${dateInWords(day, words.locale) ?? day}`;
  return { kind: 'masthead', title, details: [from, read].filter(Boolean), url };
}
