import { useMemo } from 'preact/hooks';
import type { Digest } from '../../engine/index.ts';
import { articleCopy, articlePieces, plainText } from '../../formats/index.ts';
import type { Purify } from '../../purify/index.ts';
import { CopyButton } from '../copy/CopyButton.tsx';
import { copyWords } from '../copy/copy-words.ts';
import { useGrown } from '../growth/use-grown.ts';
import { HighlightPage } from '../HighlightPage.tsx';
import { useOwnLanguage } from '../own-language.ts';
import { PlainText } from '../plain/PlainText.tsx';
import { Section } from '../Section.tsx';
import { sectionIds } from '../section-ids.ts';
import { useTranslate } from '../translate.ts';
import { contentMaker } from './article-content.ts';
import { Fragment } from './Fragment.tsx';
import { furnitureName } from './furniture-name.ts';
import { linksOf } from './links-of.ts';
import { markNames } from './mark-names.ts';
import { NotShownNote, PageNotes } from './Notes.tsx';

interface CopyArticleProps {
  readonly digest: Digest;
  readonly purify: Purify;
}

interface ArticleSectionProps extends CopyArticleProps {
  readonly images: boolean;
}

/** The button for the article's text with its citation. */
export function CopyArticle({ digest, purify }: CopyArticleProps) {
  const t = useTranslate();
  return (
    <CopyButton
      name={t('action.copyArticle')}
      what={t('copied.article')}
      pieces={() => articleCopy(digest, copyWords(t), linksOf(digest, purify))}
    />
  );
}

/** The article itself, with its points, quotes and reports marked where they stand; its furniture folded below. */
export function ArticleSection({ digest, purify, images }: ArticleSectionProps) {
  const t = useTranslate();
  const own = useOwnLanguage();
  const content = useMemo(
    () => contentMaker(digest, purify, markNames(digest, t), images),
    [digest, purify, t, images],
  );
  const { bodies, furniture } = content.upTo(useGrown(content.total, 1, 1));
  const [body] = bodies;
  return (
    <Section
      id={sectionIds.article}
      icon="article"
      title={t('section.article')}
      count={null}
      action={<CopyArticle digest={digest} purify={purify} />}
    >
      <HighlightPage digest={digest} />
      {digest.article.html && content.total === 1 && body && <Fragment class="words" content={body} {...own} />}
      {content.total > 1 && (
        <div class="words" {...own}>
          {bodies.map((part, index) => (
            <Fragment key={index} class="part" content={part} />
          ))}
        </div>
      )}
      {!digest.article.html && <PlainText text={plainText(articlePieces(digest, copyWords(t)))} />}
      <PageNotes article={digest.article} />
      {furniture.map(({ label, contents }, index) => (
        <details key={index} class="fold">
          <summary>{furnitureName(label, t)}</summary>
          {contents.map((piece, at) => (
            <Fragment key={at} class="words" content={piece} {...own} />
          ))}
        </details>
      ))}
      <NotShownNote notShown={digest.article.notShown ?? []} />
    </Section>
  );
}
