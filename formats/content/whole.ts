import type { Digest } from '../../engine/index.ts';
import type { Piece } from '../piece.ts';
import type { CopyWords } from '../words.ts';
import { type ArticleLink, articlePieces, sourceLinks } from './article.ts';
import { citationOf } from './citation.ts';
import { keyIssuesPieces, type PointLine } from './key-issues.ts';
import { quotesPieces } from './quotes.ts';
import { sourcesPieces } from './sources.ts';

function section(heading: string, pieces: readonly Piece[]): Piece[] {
  return pieces.length > 0 ? [{ kind: 'heading', level: 2, text: heading }, ...pieces] : [];
}

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
    ...section(words.keyIssues, keyIssuesPieces(digest, line)),
    ...section(words.quotes, quotesPieces(digest, words)),
    ...section(words.sources, sourcesPieces(digest)),
    ...section(words.article, articlePieces(digest, words, links)),
  ];
}
