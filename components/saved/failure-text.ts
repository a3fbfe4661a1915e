import type { Translate } from '../translate.ts';
import type { StoreFailure } from './saving.ts';

const texts: { readonly [F in StoreFailure]: (t: Translate) => string } = {
  full: (t) => t('saved.failure.full'),
  blocked: (t) => t('saved.failure.blocked'),
  closed: (t) => t('saved.failure.closed'),
  newer: (t) => t('saved.failure.newer'),
  held: (t) => t('saved.failure.held'),
};

/** One sentence on why saved quotes could not be reached and what to do next. */
export function failureText(failure: StoreFailure, t: Translate): string {
  return texts[failure](t);
}
