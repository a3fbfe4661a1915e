import { type Translate, useTranslate } from '../translate.ts';

type PagePlace = 'here' | 'elsewhere' | 'moved' | 'closed';

const texts: Readonly<Record<Exclude<PagePlace, 'here'>, (t: Translate) => string>> = {
  elsewhere: (t) => t('panel.elsewhere'),
  moved: (t) => t('panel.moved'),
  closed: (t) => t('panel.closed'),
};

interface PageNoticeProps {
  readonly place: PagePlace;
  /** Brings the page that was read to the front again. */
  readonly onGoBack: () => void;
  /** Reads the page in front; null where the reader has to press the button in the toolbar first. */
  readonly onReadFront: (() => void) | null;
}

/** In the panel: the page beside it is no longer the one that was read, and what to do about it. */
export function PageNotice({ place, onGoBack, onReadFront }: PageNoticeProps) {
  const t = useTranslate();
  if (place === 'here') return null;
  return (
    <aside class="page-notice" aria-label={t('panel.notice')}>
      <p>
        {texts[place](t)} {!onReadFront && t('panel.howToRead')}
      </p>
      <p class="row">
        {onReadFront && (
          <button type="button" class="button" onClick={onReadFront}>
            {t('panel.readFront')}
          </button>
        )}
        {place === 'elsewhere' && (
          <button type="button" class="button" onClick={onGoBack}>
            {t('panel.goBack')}
          </button>
        )}
      </p>
    </aside>
  );
}
