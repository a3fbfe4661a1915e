import { type Article, type Digest, rankSources, type Source } from '../../engine/index.ts';
import type { Piece } from '../piece.ts';
import { oneSafeLine } from '../safe-text.ts';
import type { CopyWords } from '../words.ts';
import { citationOf } from './citation.ts';

/** Each source with its address written out, reports and data first. */
export function sourcesPieces({ sources }: Digest): Piece[] {
  return rankSources(sources).flatMap((at) => (sources[at] ? [sourcePiece(sources[at])] : []));
}

function sourcePiece({ label, url }: Source): Piece {
  return { kind: 'link', number: null, label: oneSafeLine(label) || url, url, note: '' };
}

/** One source, with the article that names it. */
export function sourceCopy(source: Source, article: Article, words: CopyWords): Piece[] {
  return [sourcePiece(source), citationOf(article, words)];
}

/** The sources, ready to hand on. */
export function sourcesCopy(digest: Digest, words: CopyWords): Piece[] {
  return [...sourcesPieces(digest), citationOf(digest.article, words)];
}
