import type { Mention, Source } from '../digest.ts';
import type { TextBlock } from '../text-block.ts';

export interface SourcesContext {
  readonly url: string;
  readonly lang: string | null;
}

export interface SourcesFound {
  readonly sources: Source[];
  readonly mentions: Mention[];
}

/** The outbound links of an article, and the reports that it names without a link. */
export function findSources(_blocks: readonly TextBlock[], _context: SourcesContext): SourcesFound {
  return { sources: [], mentions: [] };
}
