import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Digest, Quote } from '../engine/index.ts';
import { savedQuote, savedQuoteId } from '../formats/index.ts';
import type { StoreFailure } from '../platform/saved-quotes/outcome.ts';
import type { SavedQuotes } from '../platform/saved-quotes/saved-quotes.ts';

interface Saving {
  readonly isSaved: (quote: Quote) => boolean;
  readonly change: (quote: Quote, isSaved: boolean) => Promise<StoreFailure | null>;
}

/** Which quotes of the open article are saved, kept in step with every window; null while there is no article. */
export function useSaving(store: SavedQuotes, digest: Digest | null): Saving | null {
  const [saved, setSaved] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    if (!digest) return;
    const ids = digest.quotes.map(({ text }) => savedQuoteId(digest.article.url, text));
    let isCurrent = true;
    const load = async () => {
      const known = await store.known(ids);
      if (isCurrent && known.ok) setSaved(known.value);
    };
    load();
    const stop = store.watch(load);
    return () => {
      isCurrent = false;
      stop();
    };
  }, [store, digest]);
  return useMemo(() => {
    if (!digest) return null;
    const idOf = ({ text }: Quote) => savedQuoteId(digest.article.url, text);
    return {
      isSaved: (quote) => saved.has(idOf(quote)),
      change: async (quote, isSaved) => {
        const outcome = isSaved
          ? await store.add([savedQuote(quote, digest.article, new Date())])
          : await store.remove([idOf(quote)]);
        return outcome.ok ? null : outcome.reason;
      },
    };
  }, [store, digest, saved]);
}
