import { ButtonWords, spokenName } from './ButtonWords.tsx';
import { Icon } from './Icon.tsx';
import { useTranslate } from './translate.ts';

interface OriginalLinkProps {
  readonly url: string;
  readonly short?: string | undefined;
}

/** Leads to the page the article was read from; absent for a file, which no extension may open. */
export function OriginalLink({ url, short }: OriginalLinkProps) {
  const t = useTranslate();
  if (!/^https?:/i.test(url)) return null;
  const name = `${t('action.openOriginal')} (${t('sources.opensNewTab')})`;
  return (
    <a
      class="tool"
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      {...spokenName({ name, short: short ?? t('action.openOriginal') })}
    >
      <Icon name="external" />
      <ButtonWords name={t('action.openOriginal')} short={short} />
    </a>
  );
}
