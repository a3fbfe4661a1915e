import { watchChanges } from './changes.ts';
import type { SavedQuotes } from './saved-quotes.ts';

/** The saved quotes, whose code and database are fetched when they are first asked for: a view must open at once. */
export function savedQuotesWhenNeeded(): SavedQuotes {
  let store: Promise<SavedQuotes> | null = null;
  const open = () => {
    store ??= import('./saved-quotes.ts').then(({ openSavedQuotes }) => openSavedQuotes());
    return store;
  };
  return {
    all: async () => (await open()).all(),
    known: async (ids) => (await open()).known(ids),
    add: async (quotes) => (await open()).add(quotes),
    remove: async (ids) => (await open()).remove(ids),
    watch: watchChanges,
    close: async () => (await store)?.close(),
  };
}
