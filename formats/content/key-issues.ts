import type { Digest } from '../../engine/index.ts';
import type { Piece } from '../piece.ts';
import type { CopyWords } from '../words.ts';
import { citationOf } from './citation.ts';

/** Each list behind the sentence that introduces it. */
export function keyIssuesPieces({ keyIssues }: Digest): Piece[] {
  return keyIssues.flatMap(({ lead, items, ordered }): Piece[] => [
    ...(lead ? [{ kind: 'paragraph', text: lead } as const] : []),
    { kind: 'list', items, ordered },
  ]);
}

/** The key issues, ready to hand on. */
export function keyIssuesCopy(digest: Digest, words: CopyWords): Piece[] {
  return [...keyIssuesPieces(digest), citationOf(digest.article, words)];
}
