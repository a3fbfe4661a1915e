import type { Quote } from '../../engine/index.ts';

/** Why saved quotes could not be reached; the platform says what each stands for. */
export type StoreFailure = 'full' | 'blocked' | 'closed' | 'newer' | 'held';

/** Keeping quotes of the article that is open. */
export interface Saving {
  readonly isSaved: (quote: Quote) => boolean;
  /** Keeps a quote or lets it go. Resolves to why it failed, or to null. */
  readonly change: (quote: Quote, isSaved: boolean) => Promise<StoreFailure | null>;
}
