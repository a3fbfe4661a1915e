import { type Article, type Digest, type KeyIssueList, rankKeyIssues } from '../../engine/index.ts';
import type { Piece } from '../piece.ts';
import { type Line, markedRuns } from '../run.ts';
import type { CopyWords } from '../words.ts';
import { citationOf } from './citation.ts';

/** The words of a list's point with its links and emphasis. */
export type PointLine = (list: KeyIssueList, index: number) => Line;

/** Points with the links that are sources, for where no view of the article's markup is at hand. */
function sourcePoints({ sources, article }: Digest): PointLine {
  return ({ items, at }, index) => {
    const place = at[index];
    const text = place && article.blocks[place.block]?.text;
    if (!place || text === undefined) return items[index] ?? '';
    const links = sources
      .filter(({ at: { block } }) => block === place.block)
      .map(({ at: span, url }) => ({ ...span, url }));
    return markedRuns(text, place.start, place.end, { links, strong: [], emphasis: [] });
  };
}

/** Each list behind the sentence that introduces it; those that a lead calls issues, demands and the like come first. */
export function keyIssuesPieces(digest: Digest, line: PointLine = sourcePoints(digest)): Piece[] {
  const { keyIssues } = digest;
  return rankKeyIssues(keyIssues).flatMap((at): Piece[] => {
    const list = keyIssues[at];
    if (!list) return [];
    const { lead, items, ordered } = list;
    return [
      ...(lead ? [{ kind: 'paragraph', text: lead } as const] : []),
      { kind: 'list', items: items.map((_, index) => line(list, index)), ordered },
    ];
  });
}

/** One point of a list, with the sentence that introduces it and where it stands. */
export function pointCopy(lead: string | null, line: Line, article: Article, words: CopyWords): Piece[] {
  return [
    ...(lead ? [{ kind: 'paragraph', text: lead } as const] : []),
    { kind: 'list', items: [line], ordered: false },
    citationOf(article, words),
  ];
}

/** The key issues, ready to hand on. */
export function keyIssuesCopy(digest: Digest, words: CopyWords, line?: PointLine): Piece[] {
  return [...keyIssuesPieces(digest, line), citationOf(digest.article, words)];
}
