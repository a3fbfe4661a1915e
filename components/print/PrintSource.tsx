import type { Article } from '../../engine/index.ts';
import { dateInWords, dayOf, handedOn } from '../../formats/index.ts';
import { useTranslate } from '../translate.ts';

/** Stands on paper alone: the address, and the day on which the article was read. */
export function PrintSource({ article }: { readonly article: Article }) {
  const t = useTranslate();
  return (
    <p class="details print-only">
      {handedOn(article.url)}
      <br />
      {t('copy.readOn')} {dateInWords(dayOf(new Date()), t('locale'))}
    </p>
  );
}
