import type { Piece } from '../piece.ts';
import type { CopyWords } from '../words.ts';

/** Pieces under a heading in the reader's language; no pieces, no heading. */
export function section(heading: string, pieces: readonly Piece[], { locale }: CopyWords): Piece[] {
  return pieces.length > 0 ? [{ kind: 'heading', level: 2, text: heading, lang: locale }, ...pieces] : [];
}
