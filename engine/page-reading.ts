import type { Article, NoDigestReason } from './digest.ts';
import type { TextBlock } from './text-block.ts';

/**
 * What is read off a page before anything is looked for in it: plain data that survives structured cloning. The content
 * script makes it; the finders run on it wherever they are loaded.
 */
export interface PageReading {
  readonly article: Omit<Article, 'blocks'>;
  readonly blocks: readonly TextBlock[];
}

export type ReadingResult =
  | { readonly ok: true; readonly reading: PageReading }
  | { readonly ok: false; readonly reason: NoDigestReason };
