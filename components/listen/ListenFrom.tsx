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
  const start = useContext(ListenStartContext);
  if (!start) return null;
  const begin = () =>
    start((lines) => {
      const line = lines.findIndex((one) => one.place === place);
      return line < 0 ? null : { line, offset: 0 };
    });
  return <IconButton name={t('listen.here')} icon="listen" describedBy={describedBy} onPress={begin} />;
}
