import type { Translate } from '../translate.ts';

/** The single keys of the reader, in the order in which they are listed. */
export const keyNames = {
  j: (t: Translate) => t('keys.nextQuote'),
  k: (t: Translate) => t('keys.previousQuote'),
  q: (t: Translate) => t('keys.copyQuote'),
  c: (t: Translate) => t('action.copyText'),
  b: (t: Translate) => t('action.copyBriefing'),
  p: (t: Translate) => t('keys.plainText'),
  l: (t: Translate) => t('keys.listen'),
  1: (t: Translate) => t('section.keyIssues'),
  2: (t: Translate) => t('section.quotes'),
  3: (t: Translate) => t('section.sources'),
  4: (t: Translate) => t('section.article'),
  '?': (t: Translate) => t('keys.list'),
} as const;

export type SingleKey = `${keyof typeof keyNames}`;

/** As they are listed: digits would come first in an object's own order. */
export const singleKeys: readonly SingleKey[] = ['j', 'k', 'q', 'c', 'b', 'p', 'l', '1', '2', '3', '4', '?'];
