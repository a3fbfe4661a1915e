import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Digest } from '../../engine/index.ts';
import { citationOf, keyIssuesPieces, plainText, quotesPieces, sourcesPieces } from '../../formats/index.ts';
import type { Purify } from '../../purify/index.ts';
import { CopyArticle } from '../article/ArticleSection.tsx';
import { copyWords } from '../copy/copy-words.ts';
import { countPoints } from '../counts.ts';
import type { IconName } from '../Icon.tsx';
import { CopyKeyIssues } from '../key-issues/KeyIssues.tsx';
import { pointLines } from '../key-issues/point-lines.ts';
import { useOwnLanguage } from '../own-language.ts';
import { CopyAllQuotes } from '../quotes/Quotes.tsx';
import { Section } from '../Section.tsx';
import { sectionIds } from '../section-ids.ts';
import { CopySources } from '../sources/Sources.tsx';
import { useTranslate } from '../translate.ts';
import { PlainText } from './PlainText.tsx';
import { useArticleText } from './use-article-text.ts';

interface PlainSectionProps {
  readonly id: (typeof sectionIds)[keyof typeof sectionIds];
  readonly icon: IconName;
  readonly title: string;
  readonly count: number | null;
  /** null while it is being made. */
  readonly text: string | null;
  /** What stands there when there is no text. */
  readonly none?: string;
  readonly action?: ComponentChildren;
}

function PlainSection({ text, none, ...section }: PlainSectionProps) {
  return (
    <Section {...section}>
      {text === '' && <p class="none">{none}</p>}
      {text && <PlainText text={text} />}
    </Section>
  );
}

/** The whole view as text: bullets, quotation marks and addresses written out, so that pasting loses nothing. */
export function PlainView({ digest, purify }: { readonly digest: Digest; readonly purify: Purify }) {
  const t = useTranslate();
  const own = useOwnLanguage();
  const words = useMemo(() => copyWords(t), [t]);
  const texts = useMemo(
    () => ({
      citation: plainText([citationOf(digest.article, words)]),
      keyIssues: plainText(keyIssuesPieces(digest, pointLines(digest, purify))),
      quotes: plainText(quotesPieces(digest, words)),
      sources: plainText(sourcesPieces(digest)),
    }),
    [digest, purify, words],
  );
  const article = useArticleText(digest, purify, words);
  return (
    <>
      <div class="plain-text plain-citation" {...own}>
        {texts.citation}
      </div>
      <PlainSection
        id={sectionIds.keyIssues}
        icon="list"
        title={words.keyIssues}
        count={countPoints(digest)}
        text={texts.keyIssues}
        none={t('keyIssues.none')}
        action={<CopyKeyIssues digest={digest} purify={purify} />}
      />
      <PlainSection
        id={sectionIds.quotes}
        icon="quote"
        title={words.quotes}
        count={digest.quotes.length}
        text={texts.quotes}
        none={t('quotes.none')}
        action={<CopyAllQuotes digest={digest} />}
      />
      <PlainSection
        id={sectionIds.sources}
        icon="source"
        title={words.sources}
        count={digest.sources.length}
        text={texts.sources}
        none={t('sources.none')}
        action={<CopySources digest={digest} />}
      />
      <PlainSection
        id={sectionIds.article}
        icon="article"
        title={words.article}
        count={null}
        text={article}
        action={<CopyArticle digest={digest} purify={purify} />}
      />
    </>
  );
}
