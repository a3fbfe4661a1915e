import { useEffect, useId, useRef } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { useTranslate } from '../translate.ts';

interface DeletedCardProps {
  /** "quote by Mair Llewellyn" */
  readonly what: string;
  /** Takes the focus that its delete button had. */
  readonly isStart: boolean;
  readonly onUndo: () => void;
}

/** Stands where a quote was deleted, for as long as the page is open: undoing has no time limit. */
export function DeletedCard({ what, isStart, onUndo }: DeletedCardProps) {
  const t = useTranslate();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isStart) button.current?.focus();
  }, [isStart]);
  return (
    <li class="card deleted">
      <p id={id}>{t('saved.deleted', { what })}</p>
      <button ref={button} type="button" class="button" aria-describedby={id} onClick={onUndo}>
        <Icon name="undo" />
        {t('saved.undo', { what })}
      </button>
    </li>
  );
}
