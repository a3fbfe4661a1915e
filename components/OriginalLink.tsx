import { Icon } from './Icon.tsx';
import { useTranslate } from './translate.ts';

/** Leads to the page the article was read from; absent for a file, which no extension may open. */
export function OriginalLink({ url }: { readonly url: string }) {
  const t = useTranslate();
  if (!/^https?:/i.test(url)) return null;
  return (
    <a class="button" href={url} target="_blank" rel="noopener noreferrer">
      <Icon name="external" />
      {t('action.openOriginal')} <span class="visually-hidden">({t('sources.opensNewTab')})</span>
    </a>
  );
}
