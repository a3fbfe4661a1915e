import { useEffect, useRef } from 'preact/hooks';
import type { Piece } from '../../formats/index.ts';
import { ButtonWords, spokenName } from '../ButtonWords.tsx';
import { Icon } from '../Icon.tsx';
import { useCopy } from './copy-context.ts';

interface CopyButtonProps {
  readonly name: string;
  /** Words on the button where its name takes too much room; a part of the name. */
  readonly short?: string;
  /** What the status line says was copied. */
  readonly what: string;
  /** Made when pressed: most are never pressed. */
  readonly pieces: () => readonly Piece[] | Promise<readonly Piece[]>;
  readonly describedBy?: string;
  /** Takes the focus when the view opens. */
  readonly isStart?: boolean;
  /** What most come for where it stands. */
  readonly isMain?: boolean;
}

/** A copy button. Its name never changes: the status line announces the copy. */
export function CopyButton({
  name,
  short,
  what,
  pieces,
  describedBy,
  isStart = false,
  isMain = false,
}: CopyButtonProps) {
  const copy = useCopy();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isStart) button.current?.focus();
  }, [isStart]);
  return (
    <button
      ref={button}
      type="button"
      class={isMain ? 'button main-button' : 'button'}
      {...spokenName({ name, short })}
      aria-describedby={describedBy}
      onClick={() => copy(pieces(), what)}
    >
      <Icon name="copy" />
      <ButtonWords name={name} short={short} />
    </button>
  );
}
