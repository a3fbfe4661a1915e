import { useContext } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { useTranslate } from '../translate.ts';
import { ListenStartContext } from './listening.ts';
import { startAtSelection } from './selection.ts';

/** Begins to read: at the selected words if there are any, else at the title. */
export function ListenButton() {
  const t = useTranslate();
  const listening = useContext(ListenStartContext);
  if (!listening) return null;
  const begin = (root: Element | null) => {
    if (!startAtSelection(root, listening)) listening.start(0, 0);
  };
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
