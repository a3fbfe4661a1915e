import type { Block, Digest } from './digest.ts';
import type { FinderWords } from './finder-words.ts';
import { findKeyIssues } from './key-issues/index.ts';
import type { PageReading } from './page-reading.ts';
import { findQuotes } from './quotes/index.ts';
import { findSources } from './sources/index.ts';
import type { TextBlock } from './text-block.ts';

/** The contract's part of a block: what the finders alone need stays behind. */
function bare({ id, kind, zone, label, text }: TextBlock): Block {
  return label ? { id, kind, zone, label, text } : { id, kind, zone, text };
}

/** Finds key issues, quotes and sources in what was read off a page. */
export function digestOf({ article, blocks }: PageReading, words: FinderWords): Digest {
  const { lang, title, url } = article;
  return {
    article: { ...article, blocks: blocks.map(bare) },
    ...findKeyIssues(blocks, { lang, title }),
    ...findQuotes(blocks, words.quotes),
    ...findSources(blocks, { url, lang }),
  };
}
