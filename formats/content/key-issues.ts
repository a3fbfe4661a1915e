import type { Article, Digest, KeyIssueList } from '../../engine/index.ts';
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

/** One point of a list, with the sentence that introduces it and where it stands. */
export function pointCopy({ lead, items }: KeyIssueList, index: number, article: Article, words: CopyWords): Piece[] {
  const item = items[index];
  return [
    ...(lead ? [{ kind: 'paragraph', text: lead } as const] : []),
    { kind: 'list', items: item === undefined ? [] : [item], ordered: false },
    citationOf(article, words),
  ];
}

/** The key issues, ready to hand on. */
export function keyIssuesCopy(digest: Digest, words: CopyWords): Piece[] {
  return [...keyIssuesPieces(digest), citationOf(digest.article, words)];
}
