import { useMemo } from 'preact/hooks';
import type { Digest } from '../../engine/index.ts';
import type { Purify } from '../../purify/index.ts';
import { ArticleSection } from '../article/ArticleSection.tsx';
import { KeyIssues } from '../key-issues/KeyIssues.tsx';
import { OwnLanguageContext, ownLanguage } from '../own-language.ts';
import { Quotes } from '../quotes/Quotes.tsx';
import { Sources } from '../sources/Sources.tsx';
import { useTranslate } from '../translate.ts';

interface ExampleProps {
  readonly digest: Digest;
  readonly purify: Purify;
}

/** What the reader shows of a sample article: the real sections, with their real buttons. */
export function Example({ digest, purify }: ExampleProps) {
  const t = useTranslate();
  const { lang, dir } = digest.article;
  const own = useMemo(() => ownLanguage({ lang, dir }), [lang, dir]);
  return (
    <OwnLanguageContext.Provider value={own}>
      <div class="example">
        <p class="example-title" {...own}>
          {digest.article.title}
        </p>
        <KeyIssues digest={digest} purify={purify} />
        <Quotes digest={digest} />
        <Sources digest={digest} />
        <details class="fold">
          <summary>{t('help.example.article')}</summary>
          <ArticleSection digest={digest} purify={purify} images={false} />
        </details>
      </div>
    </OwnLanguageContext.Provider>
  );
}
