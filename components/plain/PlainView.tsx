import type { ComponentChildren } from 'preact';
import type { Digest } from '../../engine/index.ts';
import {
  articlePieces,
  citationOf,
  keyIssuesPieces,
  type Piece,
  plainText,
  quotesPieces,
  sourcesPieces,
} from '../../formats/index.ts';
import type { Purify } from '../../purify/index.ts';
import { CopyArticle } from '../article/ArticleSection.tsx';
import { linksOf } from '../article/links-of.ts';
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

interface PlainSectionProps {
  readonly id: (typeof sectionIds)[keyof typeof sectionIds];
  readonly icon: IconName;
  readonly title: string;
  readonly count: number | null;
  readonly pieces: readonly Piece[];
  /** What stands there when there are no pieces. */
  readonly none?: string;
  readonly action?: ComponentChildren;
}

function PlainSection({ pieces, none, ...section }: PlainSectionProps) {
  const own = useOwnLanguage();
  return (
    <Section {...section}>
      {pieces.length === 0 && <p class="none">{none}</p>}
      {pieces.length > 0 && (
        <div class="plain-text" {...own}>
          {plainText(pieces)}
        </div>
      )}
    </Section>
  );
}

/** The whole view as text: bullets, quotation marks and addresses written out, so that pasting loses nothing. */
export function PlainView({ digest, purify }: { readonly digest: Digest; readonly purify: Purify }) {
  const t = useTranslate();
  const own = useOwnLanguage();
  const words = copyWords(t);
  return (
    <>
      <div class="plain-text plain-citation" {...own}>
        {plainText([citationOf(digest.article, words)])}
      </div>
      <PlainSection
        id={sectionIds.keyIssues}
        icon="list"
        title={words.keyIssues}
        count={countPoints(digest)}
        pieces={keyIssuesPieces(digest, pointLines(digest, purify))}
        none={t('keyIssues.none')}
        action={<CopyKeyIssues digest={digest} purify={purify} />}
      />
      <PlainSection
        id={sectionIds.quotes}
        icon="quote"
        title={words.quotes}
        count={digest.quotes.length}
        pieces={quotesPieces(digest, words)}
        none={t('quotes.none')}
        action={<CopyAllQuotes digest={digest} />}
      />
      <PlainSection
        id={sectionIds.sources}
        icon="source"
        title={words.sources}
        count={digest.sources.length}
        pieces={sourcesPieces(digest)}
        none={t('sources.none')}
        action={<CopySources digest={digest} />}
      />
      <PlainSection
        id={sectionIds.article}
        icon="article"
        title={words.article}
        count={null}
        pieces={articlePieces(digest, words, linksOf(digest, purify))}
        action={<CopyArticle digest={digest} purify={purify} />}
      />
    </>
  );
}
