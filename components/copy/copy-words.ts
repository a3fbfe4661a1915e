import type { CopyWords } from '../../formats/index.ts';
import { furnitureName } from '../article/furniture-name.ts';
import type { Translate } from '../translate.ts';

/** The words that copies carry beside the article's own. */
export function copyWords(t: Translate): CopyWords {
  return {
    locale: t('locale'),
    speakerNotStated: t('quotes.noSpeaker'),
    namedFromContext: t('copy.namedFromContext'),
    articleSays: t('quotes.articleSays', { words: '{words}' }),
    keyIssues: t('section.keyIssues'),
    quotes: t('section.quotes'),
    sources: t('section.sources'),
    article: t('section.article'),
    links: t('section.links'),
    furniture: {
      ends: furnitureName('ends', t),
      notes: furnitureName('notes', t),
      contact: furnitureName('contact', t),
      embargo: furnitureName('embargo', t),
      about: furnitureName('about', t),
      other: furnitureName(null, t),
    },
    savedQuotes: t('saved.title'),
    briefing: t('copy.briefing'),
    savedOn: t('copy.savedOn'),
    readOn: t('copy.readOn'),
  };
}
