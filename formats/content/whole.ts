import type { Digest } from '../../engine/index.ts';
import type { Piece } from '../piece.ts';
import type { CopyWords } from '../words.ts';
import { type ArticleLink, articlePieces, sourceLinks } from './article.ts';
import { citationOf } from './citation.ts';
import { keyIssuesPieces, type PointLine } from './key-issues.ts';
import { quotesPieces } from './quotes.ts';
import { section } from './section.ts';
import { sourcesPieces } from './sources.ts';

/**
 * All that the reader shows, in its order: citation, key issues, quotes, sources, article with its links. Empty sections
 * leave no heading.
 */
export function wholeCopy(
  digest: Digest,
  words: CopyWords,
  links: readonly ArticleLink[] = sourceLinks(digest),
  line?: PointLine,
): Piece[] {
  return [
    citationOf(digest.article, words),
    ...section(words.keyIssues, keyIssuesPieces(digest, line), words),
    ...section(words.quotes, quotesPieces(digest, words), words),
    ...section(words.sources, sourcesPieces(digest), words),
    ...section(words.article, articlePieces(digest, words, links), words),
  ];
}
