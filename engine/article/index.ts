import type { NotShown } from '../digest.ts';
import type { TextBlock } from '../text-block.ts';
import { draftBlocks, finishBlocks } from './blocks.ts';
import { type Metadata, readMetadata } from './metadata/index.ts';
import { pageAccess } from './page-access.ts';
import { clean } from './passes/index.ts';
import { type PruneOptions, pruneClone } from './prune-clone.ts';
import { grabArticle } from './readability.ts';
import { listMarkerTables } from './shape/marker-tables.ts';
import { listTextLines } from './shape/text-lists.ts';

export interface ArticleReading {
  readonly metadata: Metadata;
  readonly blocks: readonly TextBlock[];
  readonly html: string;
  readonly notShown: readonly NotShown[];
}

export interface ReadOptions extends PruneOptions {
  readonly url: string;
}

export type ArticleResult =
  | { readonly ok: true; readonly article: ArticleReading }
  | { readonly ok: false; readonly reason: 'no-article' | 'empty-page' | 'too-large' };

/** Finds the article of a page. The page is only read. */
export function readArticle(document: Document, options: ReadOptions): ArticleResult {
  const metadata = readMetadata(pageAccess(document), options.url);
  const pruned = pruneClone(document, options);
  if (!pruned) return { ok: false, reason: 'too-large' };
  if (!pruned.document.body.textContent?.trim()) return { ok: false, reason: 'empty-page' };
  listMarkerTables(pruned.document.body);
  const grabbed = grabArticle(pruned.document, metadata.title);
  if (!grabbed) return { ok: false, reason: 'no-article' };
  listTextLines(grabbed.content);
  const tree = draftBlocks(grabbed.content);
  const { title, byline, siteName } = metadata;
  const host = URL.canParse(options.url) ? new URL(options.url).hostname : '';
  clean(tree.drafts, { title, byline, siteName, host });
  const { blocks, html } = finishBlocks(tree);
  if (!blocks.length) return { ok: false, reason: 'no-article' };
  return {
    ok: true,
    article: {
      metadata,
      blocks,
      html,
      notShown: [...pruned.notShown].map(([kind, count]) => ({ kind, count })),
    },
  };
}
