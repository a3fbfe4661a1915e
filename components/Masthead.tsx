import { useEffect, useRef } from 'preact/hooks';
import type { Article } from '../engine/index.ts';
import { dateInWords, spokenPlace } from '../formats/index.ts';
import { useOwnLanguage } from './own-language.ts';
import type { Reading } from './reading.ts';
import { readingMinutes } from './reading-time.ts';
import { type Translate, useTranslate } from './translate.ts';

interface MastheadProps {
  readonly reading: Extract<Reading, { kind: 'article' }>;
  /** Takes the focus when the view opens. */
  readonly isStart: boolean;
  readonly onReadAgain: () => void;
}

/** Site, date and reading time: what is known of them. */
function details(article: Article, t: Translate): string[] {
  const known = [
    article.siteName,
    dateInWords(article.publishedTime, t('locale')),
    t('header.minutes', { count: readingMinutes(article.wordCount) }),
  ];
  return known.filter((detail) => detail !== null);
}

/** The article's title, where reading starts, and where it is from. */
export function Masthead({ reading, isStart, onReadAgain }: MastheadProps) {
  const t = useTranslate();
  const own = useOwnLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const { article } = reading.digest;
  useEffect(() => {
    if (isStart) heading.current?.focus({ preventScroll: true });
  }, [isStart]);
  return (
    <header class="masthead">
      <h1 ref={heading} tabIndex={-1} data-spoken={spokenPlace.title} {...own}>
        {article.title || t('header.untitled')}
      </h1>
      <p class="details">
        {details(article, t).map((detail, index) => (
          <span key={detail}>
            {index > 0 && ' · '}
            <bdi>{detail}</bdi>
          </span>
        ))}
      </p>
      {article.byline && <p class="details">{t('header.by', { name: article.byline })}</p>}
      {reading.fromSelection && <p class="note">{t('header.selection')}</p>}
      {reading.isTextOnly && <p class="note">{t('header.textOnly')}</p>}
      {reading.partial && (
        <p class="note">
          {t('header.partial')}{' '}
          <button type="button" class="button" onClick={onReadAgain}>
            {t('action.readAgain')}
          </button>
        </p>
      )}
    </header>
  );
}
