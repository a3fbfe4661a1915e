import { Icon } from '../Icon.tsx';
import { useTranslate } from '../translate.ts';

/** Leads to the page of all saved quotes. */
export function SavedLink() {
  const t = useTranslate();
  return (
    <a class="quiet" href="/saved.html" target="_blank" rel="noopener">
      <Icon name="kept" />
      {t('saved.title')} <span class="visually-hidden">({t('sources.opensNewTab')})</span>
    </a>
  );
}
