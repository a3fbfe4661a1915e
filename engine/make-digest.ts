import type { Block, Digest, DigestResult } from './digest.ts';
import { findKeyIssues } from './key-issues/index.ts';
import type { PageReading } from './page-reading.ts';
import { findQuotes } from './quotes/index.ts';
import { type ReadOptions, readPage } from './read-page.ts';
import { findSources } from './sources/index.ts';
import type { TextBlock } from './text-block.ts';

/** The contract's part of a block: what the finders alone need stays behind. */
function bare({ id, kind, zone, label, text }: TextBlock): Block {
  return label ? { id, kind, zone, label, text } : { id, kind, zone, text };
}

/** Finds key issues, quotes and sources in what was read off a page. */
export function digestOf({ article, blocks }: PageReading): Digest {
  const { lang, title, byline, siteName, url } = article;
  return {
    article: { ...article, blocks: blocks.map(bare) },
    ...findKeyIssues(blocks, { lang, title }),
    ...findQuotes(blocks, { lang, title, byline, siteName }),
    ...findSources(blocks, { url, lang }),
  };
}

/** Document in, digest out. The document is only read; what comes back is plain data. */
export function digest(document: Document, options: ReadOptions): DigestResult {
  const result = readPage(document, options);
  return result.ok ? { ok: true, digest: digestOf(result.reading) } : result;
}
