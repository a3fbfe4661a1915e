import { useMemo } from 'preact/hooks';
import type { Block, Digest, Quote } from '../../engine/index.ts';
import { Growing } from '../growth/Growing.tsx';
import { useOwnLanguage } from '../own-language.ts';
import { headingId, quoteId, sectionIds } from '../section-ids.ts';
import { useTranslate } from '../translate.ts';

function quoteEntry({ speaker, text }: Quote, index: number) {
  return (
    <li key={index}>
      <a href={`#${quoteId(index)}`}>{speaker?.name ?? text.slice(0, 40)}</a>
    </li>
  );
}

function headingEntry({ id, text }: Block) {
  return (
    <li key={id}>
      <a href={`#${headingId(id)}`}>{text}</a>
    </li>
  );
}

/** The full page's list of contents: sections, quotes by speaker, and the article's own headings. */
export function Contents({ digest }: { readonly digest: Digest }) {
  const t = useTranslate();
  const own = useOwnLanguage();
  const { blocks } = digest.article;
  const headings = useMemo(() => blocks.filter(({ kind, zone }) => kind === 'heading' && zone === 'body'), [blocks]);
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
              <Growing items={digest.quotes} entry={quoteEntry} />
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
              <Growing items={headings} entry={headingEntry} />
            </ul>
          )}
        </li>
      </ul>
    </nav>
  );
}
