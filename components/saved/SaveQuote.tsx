import type { Quote } from '../../engine/index.ts';
import { useActions } from '../actions.ts';
import { useAnnounce } from '../announce-context.ts';
import { ButtonWords, spokenName } from '../ButtonWords.tsx';
import { Icon } from '../Icon.tsx';
import { useTranslate } from '../translate.ts';
import { failureText } from './failure-text.ts';

interface SaveQuoteProps {
  readonly quote: Quote;
  /** Its number among the article's quotes, from 1. */
  readonly number: number;
  readonly describedBy: string;
}

/** Keeps a quote, or lets it go again. Absent where nothing is kept: in private windows. */
export function SaveQuote({ quote, number, describedBy }: SaveQuoteProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { saving } = useActions();
  if (!saving) return null;
  const isSaved = saving.isSaved(quote);
  const name = quote.speaker?.name;
  const words = {
    name: name ? t('action.saveQuoteBy', { name }) : t('action.saveQuote', { number }),
    short: t('action.save'),
  };
  const what = name ? t('copied.quoteBy', { name }) : t('copied.quote', { number });
  const change = async () => {
    const failure = await saving.change(quote, !isSaved);
    if (failure) return announce(failureText(failure, t));
    announce(isSaved ? t('saved.status.removed', { what }) : t('saved.status.saved', { what }));
  };
  return (
    <button
      type="button"
      class="quiet save"
      aria-pressed={isSaved}
      aria-describedby={describedBy}
      {...spokenName(words)}
      onClick={change}
    >
      <Icon name={isSaved ? 'kept' : 'keep'} />
      <ButtonWords {...words} />
    </button>
  );
}
