import { useCallback } from 'preact/hooks';
import type { Digest, Quote } from '../../engine/index.ts';
import { useActions } from '../actions.ts';
import { CopyButton } from '../copy/CopyButton.tsx';
import { useAllQuotesCopy } from '../copy/use-copies.ts';
import { Growing, isLong } from '../growth/Growing.tsx';
import { Section } from '../Section.tsx';
import { SavedLink } from '../saved/SavedLink.tsx';
import { sectionIds } from '../section-ids.ts';
import { useTranslate } from '../translate.ts';
import { Paraphrases } from './Paraphrases.tsx';
import { QuoteCard } from './QuoteCard.tsx';

/** The button for all quotes; nothing where there are none. */
export function CopyAllQuotes({ digest }: { readonly digest: Digest }) {
  const { name, what, pieces } = useAllQuotesCopy(digest);
  return digest.quotes.length === 0 ? null : <CopyButton name={name} what={what} pieces={pieces} />;
}

export function Quotes({ digest }: { readonly digest: Digest }) {
  const t = useTranslate();
  const { saving, isPrivate } = useActions();
  const { quotes, article, paraphrases = [] } = digest;
  const card = useCallback(
    (quote: Quote, index: number) => (
      <QuoteCard key={index} quote={quote} article={article} index={index} total={quotes.length} />
    ),
    [quotes, article],
  );
  return (
    <Section
      id={sectionIds.quotes}
      icon="quote"
      title={t('section.quotes')}
      count={quotes.length}
      action={<CopyAllQuotes digest={digest} />}
    >
      {quotes.length === 0 && <p class="none">{t('quotes.none')}</p>}
      {quotes.length > 0 && (
        <ol class={isLong(quotes.length) ? 'cards long' : 'cards'}>
          <Growing items={quotes} entry={card} />
        </ol>
      )}
      {isPrivate && quotes.length > 0 && <p class="note">{t('saved.private')}</p>}
      {saving && (
        <p class="saved-link">
          <SavedLink />
        </p>
      )}
      {paraphrases.length > 0 && <Paraphrases paraphrases={paraphrases} />}
    </Section>
  );
}
