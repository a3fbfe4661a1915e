import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { SavedQuote } from '../formats/index.ts';
import type { StoreFailure, StoreOutcome } from '../platform/saved-quotes/outcome.ts';
import { type FileProblem, readSavedQuotes } from '../platform/saved-quotes/read-file.ts';
import type { SavedQuotes } from '../platform/saved-quotes/saved-quotes.ts';

type ImportResult =
  | { readonly ok: true; readonly added: number; readonly known: number }
  | ({ readonly ok: false } & FileProblem)
  | { readonly ok: false; readonly reason: 'store'; readonly failure: StoreFailure };

interface SavedQuotesView {
  /** undefined until it is read. */
  readonly content: StoreOutcome<readonly SavedQuote[]> | undefined;
  readonly tryAgain: () => void;
  readonly remove: (saved: SavedQuote) => Promise<StoreFailure | null>;
  readonly restore: (saved: SavedQuote) => Promise<StoreFailure | null>;
  readonly importFile: (file: Blob) => Promise<ImportResult>;
}

function failureOf(outcome: StoreOutcome<unknown>): StoreFailure | null {
  return outcome.ok ? null : outcome.reason;
}

async function importInto(store: SavedQuotes, file: Blob): Promise<ImportResult> {
  const read = await readSavedQuotes(file);
  if (!read.ok) return read;
  const added = await store.add(read.quotes);
  if (!added.ok) return { ok: false, reason: 'store', failure: added.reason };
  return { ok: true, added: added.value, known: read.quotes.length - added.value };
}

/** All saved quotes, kept in step with every window, and what can be done with them. */
export function useSavedQuotes(store: SavedQuotes): SavedQuotesView {
  const [content, setContent] = useState<SavedQuotesView['content']>();
  const load = useCallback(async () => setContent(await store.all()), [store]);
  useEffect(() => {
    load();
    return store.watch(load);
  }, [store, load]);
  return useMemo(
    () => ({
      content,
      tryAgain: load,
      remove: async ({ id }) => failureOf(await store.remove([id])),
      restore: async (saved) => failureOf(await store.add([saved])),
      importFile: (file) => importInto(store, file),
    }),
    [content, load, store],
  );
}
