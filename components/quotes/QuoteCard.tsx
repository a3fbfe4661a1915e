import type { Article, Quote } from '../../engine/index.ts';
import { spokenPlace } from '../../formats/index.ts';
import { useActions } from '../actions.ts';
import { CopyButton } from '../copy/CopyButton.tsx';
import { useQuoteCopies } from '../copy/use-copies.ts';
import { Icon } from '../Icon.tsx';
import { ListenFrom } from '../listen/ListenFrom.tsx';
import { useOwnLanguage } from '../own-language.ts';
import { ShowOnPage } from '../ShowOnPage.tsx';
import { SaveQuote } from '../saved/SaveQuote.tsx';
import { placeId, quoteId } from '../section-ids.ts';
import { useTranslate } from '../translate.ts';
import { QuoteWords } from './QuoteWords.tsx';

interface QuoteCardProps {
  readonly quote: Quote;
  readonly article: Article;
  /** Its place among the quotes, from 0. */
  readonly index: number;
  readonly total: number;
}

/** Who speaks, what they said word for word, and the button to hand it on. */
export function QuoteCard({ quote, article, index, total }: QuoteCardProps) {
  const t = useTranslate();
  const own = useOwnLanguage();
  const { saving } = useActions();
  const { speaker } = quote;
  const number = index + 1;
  const id = quoteId(index);
  const copy = useQuoteCopies(article)(quote, number);
  return (
    <li class="card">
      <h3 id={id} tabIndex={-1} dir={own.dir}>
        <span class="number" aria-hidden="true">
          {number}
        </span>
        <span class="visually-hidden">{t('quotes.number', { number, total })},</span>{' '}
        {speaker ? <bdi {...own}>{speaker.name}</bdi> : <span class="unstated">{t('quotes.noSpeaker')}</span>}{' '}
        {saving?.isSaved(quote) && <span class="chip">{t('saved.saved')}</span>}
      </h3>
      <QuoteWords quote={quote} article={article} own={own} spoken={spokenPlace.quote(index)} />
      <div class="card-actions">
        <CopyButton short={t('action.copy')} name={copy.name} what={copy.what} pieces={copy.pieces} describedBy={id} />
        <SaveQuote quote={quote} number={number} describedBy={id} />
        <ListenFrom place={spokenPlace.quote(index)} describedBy={id} />
        <span class="card-places">
          <a class="quiet" href={`#${placeId(id)}`} aria-describedby={id}>
            <Icon name="article" />
            {t('action.showInArticle')}
          </a>
          <ShowOnPage kind="quote" slices={quote.at} describedBy={id} />
        </span>
      </div>
    </li>
  );
}
