import type { Article, NotShown } from '../../engine/index.ts';
import { type Translate, useTranslate } from '../translate.ts';

const kinds: Readonly<Record<NotShown['kind'], (t: Translate, count: number) => string>> = {
  video: (t, count) => t('article.notShownKind.video', { count }),
  audio: (t, count) => t('article.notShownKind.audio', { count }),
  embed: (t, count) => t('article.notShownKind.embed', { count }),
  chart: (t, count) => t('article.notShownKind.chart', { count }),
  form: (t, count) => t('article.notShownKind.form', { count }),
  image: (t, count) => t('article.notShownKind.image', { count }),
};

/** What of the article the reader has to open on the page. */
export function NotShownNote({ notShown }: { readonly notShown: readonly NotShown[] }) {
  const t = useTranslate();
  if (notShown.length === 0) return null;
  const list = notShown.map(({ kind, count }) => kinds[kind](t, count));
  const joined = new Intl.ListFormat(t('locale'), { type: 'conjunction' }).format(list);
  return <p class="note">{t('article.notShown', { list: joined })}</p>;
}

/** That the text goes on elsewhere: another page of the article, or behind a paywall. */
export function PageNotes({ article }: { readonly article: Article }) {
  const t = useTranslate();
  const { page, cutOff } = article;
  return (
    <>
      {cutOff && <p class="note">{t('article.cutOff')}</p>}
      {page && (
        <p class="note">
          {page.of === null
            ? t('article.page', { number: page.number })
            : t('article.pageOf', { number: page.number, total: page.of })}{' '}
          {page.next && (
            <a href={page.next} target="_blank" rel="noopener noreferrer">
              {t('article.nextPage')} ({t('sources.opensNewTab')})
            </a>
          )}
        </p>
      )}
    </>
  );
}
