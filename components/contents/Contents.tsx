import type { Digest } from '../../engine/index.ts';
import { useOwnLanguage } from '../own-language.ts';
import { headingId, quoteId, sectionIds } from '../section-ids.ts';
import { useTranslate } from '../translate.ts';

/** The full page's list of contents: sections, quotes by speaker, and the article's own headings. */
export function Contents({ digest }: { readonly digest: Digest }) {
  const t = useTranslate();
  const own = useOwnLanguage();
  const headings = digest.article.blocks.filter(({ kind, zone }) => kind === 'heading' && zone === 'body');
  return (
    <nav class="contents" aria-label={t('contents.title')}>
      <ul>
        <li>
          <a href={`#${sectionIds.keyIssues}`}>{t('section.keyIssues')}</a>
        </li>
        <li>
          <a href={`#${sectionIds.quotes}`}>{t('section.quotes')}</a>
          {digest.quotes.length > 0 && (
            <ol {...own}>
              {digest.quotes.map(({ speaker, text }, index) => (
                <li key={index}>
                  <a href={`#${quoteId(index)}`}>{speaker?.name ?? text.slice(0, 40)}</a>
                </li>
              ))}
            </ol>
          )}
        </li>
        <li>
          <a href={`#${sectionIds.sources}`}>{t('section.sources')}</a>
        </li>
        <li>
          <a href={`#${sectionIds.article}`}>{t('section.article')}</a>
          {headings.length > 0 && (
            <ul {...own}>
              {headings.map(({ id, text }) => (
                <li key={id}>
                  <a href={`#${headingId(id)}`}>{text}</a>
                </li>
              ))}
            </ul>
          )}
        </li>
      </ul>
    </nav>
  );
}
