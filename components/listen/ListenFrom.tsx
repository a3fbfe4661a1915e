import { Icon } from '../Icon.tsx';
import { useTranslate } from '../translate.ts';
import { useListening } from './listening.ts';

interface ListenFromProps {
  /** The part of the view to begin with; see `spokenPlace`. */
  readonly place: string;
  /** What it belongs to, as an id. */
  readonly describedBy: string;
}

/** Begins to read at a section or a card; absent where the view cannot read aloud. */
export function ListenFrom({ place, describedBy }: ListenFromProps) {
  const t = useTranslate();
  const listening = useListening();
  if (!listening) return null;
  const start = () => {
    const line = listening.lines().findIndex((one) => one.place === place);
    if (line >= 0) listening.start(line, 0);
  };
  const name = t('listen.here');
  return (
    <button
      type="button"
      class="listen-button"
      aria-label={name}
      title={name}
      aria-describedby={describedBy}
      onClick={start}
    >
      <Icon name="listen" />
    </button>
  );
}
