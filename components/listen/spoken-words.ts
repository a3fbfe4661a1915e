import type { SpokenWords } from '../../formats/index.ts';
import { copyWords } from '../copy/copy-words.ts';
import { sourceKindName } from '../sources/source-names.ts';
import type { Translate } from '../translate.ts';

/** What is said beside the article's own words. */
export function spokenWords(t: Translate): SpokenWords {
  return {
    ...copyWords(t),
    counted: (name, count) => t('listen.counted', { name, count }),
    unstated: (number, total) => t('quotes.numberBy', { number, total, name: t('quotes.noSpeaker') }),
    sourceKind: (kind) => sourceKindName(kind, t),
  };
}
