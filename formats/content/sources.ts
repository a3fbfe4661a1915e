import type { Digest } from '../../engine/index.ts';
import type { Piece } from '../piece.ts';
import { oneSafeLine } from '../safe-text.ts';
import type { CopyWords } from '../words.ts';
import { citationOf } from './citation.ts';

/** Each source with its address written out. */
export function sourcesPieces({ sources }: Digest): Piece[] {
  return sources.map(({ label, url }) => ({
    kind: 'link',
    number: null,
    label: oneSafeLine(label) || url,
    url,
    note: '',
  }));
}

/** The sources, ready to hand on. */
export function sourcesCopy(digest: Digest, words: CopyWords): Piece[] {
  return [...sourcesPieces(digest), citationOf(digest.article, words)];
}
