import type { Digest } from '../../engine/index.ts';
import { sourceKindName } from '../sources/source-names.ts';
import type { Translate } from '../translate.ts';
import type { MarkNames } from './annotate.ts';

/** What the labels in the article's text are called: "Quote 2 of 5, Steve Thomas". */
export function markNames({ quotes, sources }: Digest, t: Translate): MarkNames {
  return {
    points: t('article.points'),
    quote: (index) => {
      const place = { number: index + 1, total: quotes.length };
      const name = quotes[index]?.speaker?.name;
      return name ? t('quotes.numberBy', { ...place, name }) : t('quotes.number', place);
    },
    source: (index) => sourceKindName(sources[index]?.kind ?? 'other', t),
  };
}
