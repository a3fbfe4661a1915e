import { useContext } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { useTranslate } from '../translate.ts';
import { ListenStartContext } from './listening.ts';
import { lineAtSelection } from './selection.ts';

/** Begins to read: at the selected words if there are any, else at the title. */
export function ListenButton() {
  const t = useTranslate();
  const start = useContext(ListenStartContext);
  if (!start) return null;
  const begin = (root: Element | null) => start((lines) => lineAtSelection(root, lines) ?? { line: 0, offset: 0 });
  return (
    <button
      type="button"
      class="tool listen-start"
      onClick={({ currentTarget }) => begin(currentTarget.closest('.reader'))}
    >
      <Icon name="listen" />
      <span class="button-words">{t('listen.start')}</span>
    </button>
  );
}
