import { useEffect, useRef } from 'preact/hooks';
import { dateInWords, dayOf, type SavedQuote, savedQuoteCopy } from '../../formats/index.ts';
import { ButtonWords, spokenName } from '../ButtonWords.tsx';
import { CopyButton } from '../copy/CopyButton.tsx';
import { copyWords } from '../copy/copy-words.ts';
import { Icon } from '../Icon.tsx';
import { type OwnLanguage, ownLanguage } from '../own-language.ts';
import { QuoteWords } from '../quotes/QuoteWords.tsx';
import { useTranslate } from '../translate.ts';

interface SavedCardProps {
  readonly saved: SavedQuote;
  /** Its place in the list, from 1. */
  readonly number: number;
  /** Takes the focus when it comes back. */
  readonly isStart: boolean;
  readonly onDelete: () => void;
}

function Source({ article, savedAt, own }: SavedQuote & { readonly own: OwnLanguage }) {
  const t = useTranslate();
  const title = article.title || article.url;
  const details = [
    article.siteName,
    dateInWords(article.publishedTime, t('locale')),
    `${t('copy.savedOn')} ${dateInWords(dayOf(savedAt), t('locale'))}`,
  ].filter(Boolean);
  return (
    <p class="details saved-source" dir={article.dir}>
      {/^https?:/i.test(article.url) ? (
        <a href={article.url} target="_blank" rel="noopener noreferrer">
          <cite {...own}>{title}</cite> <span class="visually-hidden">({t('sources.opensNewTab')})</span>
        </a>
      ) : (
        <cite {...own}>{title}</cite>
      )}
      <span>
        {details.map((detail, index) => (
          <span key={detail}>
            {index > 0 && ' · '}
            <bdi>{detail}</bdi>
          </span>
        ))}
      </span>
    </p>
  );
}

/** One kept quote: who said it, the words, where they stand, and what can be done with it. */
export function SavedCard({ saved, number, isStart, onDelete }: SavedCardProps) {
  const t = useTranslate();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isStart) heading.current?.focus();
  }, [isStart]);
  const { quote, article } = saved;
  const { speaker } = quote;
  const own = ownLanguage(article);
  const id = `saved-${number}`;
  const deletion = {
    name: speaker ? t('saved.deleteBy', { name: speaker.name }) : t('saved.delete', { number }),
    short: t('saved.deleteShort'),
  };
  return (
    <li class="card">
      <h2 ref={heading} id={id} tabIndex={-1} class="saved-speaker" {...(speaker && own)}>
        {speaker ? speaker.name : <span class="unstated">{t('quotes.noSpeaker')}</span>}
      </h2>
      <QuoteWords quote={quote} article={article} own={own} />
      <Source {...saved} own={own} />
      <div class="card-actions">
        <CopyButton
          name={speaker ? t('action.copyQuoteBy', { name: speaker.name }) : t('action.copyQuote', { number })}
          short={t('action.copy')}
          what={speaker ? t('copied.quoteBy', { name: speaker.name }) : t('copied.quote', { number })}
          pieces={() => savedQuoteCopy(saved, copyWords(t))}
          describedBy={id}
        />
        <button type="button" class="quiet" aria-describedby={id} {...spokenName(deletion)} onClick={onDelete}>
          <Icon name="remove" />
          <ButtonWords {...deletion} />
        </button>
      </div>
    </li>
  );
}
