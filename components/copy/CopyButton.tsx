import { useEffect, useRef } from 'preact/hooks';
import type { Piece } from '../../formats/index.ts';
import { Icon } from '../Icon.tsx';
import { useCopy } from './copy-context.ts';

interface CopyButtonProps {
  readonly name: string;
  /** What the status line says was copied. */
  readonly what: string;
  /** Made when pressed: most are never pressed. */
  readonly pieces: () => readonly Piece[] | Promise<readonly Piece[]>;
  readonly describedBy?: string;
  /** Takes the focus when the view opens. */
  readonly isStart?: boolean;
}

/** A copy button. Its name never changes: the status line announces the copy. */
export function CopyButton({ name, what, pieces, describedBy, isStart = false }: CopyButtonProps) {
  const copy = useCopy();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isStart) button.current?.focus();
  }, [isStart]);
  return (
    <button
      ref={button}
      type="button"
      class="button"
      aria-describedby={describedBy}
      onClick={() => copy(pieces(), what)}
    >
      <Icon name="copy" />
      {name}
    </button>
  );
}
