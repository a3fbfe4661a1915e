import type { Digest } from '../../engine/index.ts';
import type { Piece } from '../piece.ts';
import type { CopyWords } from '../words.ts';
import { keyIssuesPieces } from './key-issues.ts';
import { masthead } from './masthead.ts';
import { quotesPieces } from './quotes.ts';
import { section } from './section.ts';
import { sourcesPieces } from './sources.ts';

/**
 * What a colleague needs to know of an article without its text: where it is from, key issues, quotes, sources. `day` is
 * the ISO date on which it was read; with text directives the quotes lead to their words.
 */
export function briefingPieces(
  digest: Digest,
  words: CopyWords,
  day: string,
  directives: readonly (string | null)[] = [],
): Piece[] {
  return [
    masthead(digest.article, words, day),
    ...section(words.keyIssues, keyIssuesPieces(digest), words),
    ...section(words.quotes, quotesPieces(digest, words, directives), words),
    ...section(words.sources, sourcesPieces(digest), words),
  ];
}
