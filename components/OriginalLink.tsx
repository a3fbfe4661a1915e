import { ButtonWords, spokenName } from './ButtonWords.tsx';
import { Icon } from './Icon.tsx';
import { useTranslate } from './translate.ts';

/** Leads to the page the article was read from; absent for a file, which no extension may open. */
export function OriginalLink({ url }: { readonly url: string }) {
  const t = useTranslate();
  if (!/^https?:/i.test(url)) return null;
  const short = t('tool.original');
  const name = `${t('action.openOriginal')} (${t('sources.opensNewTab')})`;
  return (
    <a class="tool" href={url} target="_blank" rel="noopener noreferrer" {...spokenName({ name, short })}>
      <Icon name="external" />
      <ButtonWords name={name} short={short} />
    </a>
  );
}
