import type { Digest } from '../../engine/index.ts';
import { quotesCopy } from '../../formats/index.ts';
import { useActions } from '../actions.ts';
import { CopyButton } from '../copy/CopyButton.tsx';
import { copyWords } from '../copy/copy-words.ts';
import { Section } from '../Section.tsx';
import { SavedLink } from '../saved/SavedLink.tsx';
import { sectionIds } from '../section-ids.ts';
import { useTranslate } from '../translate.ts';
import { Paraphrases } from './Paraphrases.tsx';
import { QuoteCard } from './QuoteCard.tsx';
import { quotePlace } from './quote-place.ts';

/** The button for all quotes; nothing where there are none. */
export function CopyAllQuotes({ digest }: { readonly digest: Digest }) {
  const t = useTranslate();
  const { directivesFor } = useActions();
  if (digest.quotes.length === 0) return null;
  const copies = () => {
    const make = (directives: readonly (string | null)[] = []) => quotesCopy(digest, copyWords(t), directives);
    return directivesFor ? directivesFor(digest.quotes.map(quotePlace)).then(make) : make();
  };
  return (
    <CopyButton
      name={t('action.copyAllQuotes')}
      what={t('copied.allQuotes', { count: digest.quotes.length })}
      pieces={copies}
    />
  );
}

export function Quotes({ digest }: { readonly digest: Digest }) {
  const t = useTranslate();
  const { saving, isPrivate } = useActions();
  const { quotes, article, paraphrases = [] } = digest;
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
        <ol class="cards">
          {quotes.map((quote, index) => (
            <QuoteCard key={index} quote={quote} article={article} index={index} total={quotes.length} />
          ))}
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
