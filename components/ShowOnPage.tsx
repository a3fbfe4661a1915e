import type { Slice } from '../engine/index.ts';
import { type Place, useActions } from './actions.ts';
import { useAnnounce } from './announce-context.ts';
import { Icon } from './Icon.tsx';
import { useTranslate } from './translate.ts';

interface ShowOnPageProps {
  readonly kind: Place['kind'];
  readonly slices: readonly Slice[];
  readonly describedBy?: string;
}

/** Goes to the words on the live page; absent where the shell has no page to go to. */
export function ShowOnPage({ kind, slices, describedBy }: ShowOnPageProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { showOnPage } = useActions();
  if (!showOnPage || slices.length === 0) return null;
  const show = async () => {
    const found = await showOnPage([{ kind, slices }]);
    if (found === null) announce(t('status.pageGone'));
    else announce(found === 0 ? t('status.notOnPage') : t('status.shownOnPage'));
  };
  return (
    <button type="button" class="quiet" aria-describedby={describedBy} onClick={show}>
      <Icon name="target" />
      {t('action.showOnPage')}
    </button>
  );
}
