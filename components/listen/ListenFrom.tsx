import { useContext } from 'preact/hooks';
import { useTranslate } from '../translate.ts';
import { IconButton } from './IconButton.tsx';
import { ListenStartContext } from './listening.ts';

interface ListenFromProps {
  /** The part of the view to begin with; see `spokenPlace`. */
  readonly place: string;
  /** Id of the heading that it belongs to. */
  readonly describedBy: string;
}

/** Begins to read at a section or a card; absent where the view cannot read aloud. */
export function ListenFrom({ place, describedBy }: ListenFromProps) {
  const t = useTranslate();
  const listening = useContext(ListenStartContext);
  if (!listening) return null;
  const begin = () => {
    const line = listening.lines().findIndex((one) => one.place === place);
    if (line >= 0) listening.start(line, 0);
  };
  return <IconButton name={t('listen.here')} icon="listen" describedBy={describedBy} onPress={begin} />;
}
