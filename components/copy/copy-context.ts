import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Piece } from '../../formats/index.ts';

/** Copies pieces in the reader's format and says so: `what` completes "Copied …". */
export type Copy = (pieces: readonly Piece[] | Promise<readonly Piece[]>, what: string) => void;

export const CopyContext = createContext<Copy | null>(null);

export function useCopy(): Copy {
  const copy = useContext(CopyContext);
  if (!copy) throw new Error('CopyContext is missing');
  return copy;
}
