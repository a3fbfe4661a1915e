import type { Article, NotShown } from '../digest.ts';
import { hostNameOf } from '../text/address.ts';
import { hasText } from '../text/first-text.ts';
import type { TextBlock } from '../text-block.ts';
import { isConsentText } from './consent-text.ts';
import { isCutOff } from './cut-off.ts';
import { finishBlocks } from './finish-blocks.ts';
import { headByline } from './metadata/head-byline.ts';
import { type Metadata, readMetadata } from './metadata/index.ts';
import { readPaging } from './metadata/paging.ts';
import { clean } from './passes/index.ts';
import { type PageAccess, pageAccess } from './prune/page-access.ts';
import { type PrunedPage, type PruneOptions, pruneClone } from './prune/prune-clone.ts';
import { grabArticle } from './readability/index.ts';
import { writeOutAddresses } from './shape/absolute-links.ts';
import { shapes } from './shape/index.ts';
import { noteStructures, putBack } from './shape/put-back.ts';
import { noteStandfirst, putBackStandfirst } from './shape/standfirst.ts';
import { listTextLines } from './shape/text-lists.ts';
import { draftBlocks } from './write-blocks.ts';

interface ArticleReading {
  readonly metadata: Metadata;
  readonly blocks: readonly TextBlock[];
  readonly html: string;
  readonly notShown: readonly NotShown[];
  readonly page: Article['page'];
  readonly cutOff: boolean;
}

export interface ReadOptions extends PruneOptions {
  readonly url: string;
}

export type ArticleResult =
  | { readonly ok: true; readonly article: ArticleReading }
  | { readonly ok: false; readonly reason: 'no-article' | 'empty-page' | 'too-large' };

/** Finds the article of a page; with a range, the range's content is the article. The page is only read. */
export function readArticle(document: Document, options: ReadOptions): ArticleResult {
  const page = pageAccess(document);
  const metadata = readMetadata(page, options.url);
  const pruned = pruneClone(page, options);
  if (!pruned) return { ok: false, reason: 'too-large' };
  if (!hasText(pruned.document.body)) {
    // Words that only label controls are none of an article's, and the page is not empty.
    return { ok: false, reason: hasWords(page) ? 'no-article' : 'empty-page' };
  }
  const { title, siteName } = metadata;
  const byline = metadata.byline ?? headByline(pruned.document.body, siteName);
  const notShown = [...pruned.notShown].map(([kind, count]) => ({ kind, count }));
  const again = () => pruneClone(page, options);
  const content = options.range ? pruned.document.body : articleOf(pruned, metadata, again);
  if (!content) return { ok: false, reason: 'no-article' };
  writeOutAddresses(content, page.baseURI);
  listTextLines(content);
  const tree = draftBlocks(content);
  if (!options.range && isConsentText(tree.drafts)) return { ok: false, reason: 'no-article' };
  const cutOff = isCutOff(tree.drafts, metadata.paywalled);
  if (!options.range) {
    clean(tree.drafts, { title, byline, siteName, host: hostNameOf(options.url) });
  }
  const { blocks, html } = finishBlocks(tree);
  if (!blocks.length) return { ok: false, reason: 'no-article' };
  return {
    ok: true,
    article: {
      metadata: { ...metadata, byline },
      blocks,
      html,
      notShown,
      page: readPaging(page.root, pruned.pagers, options.url),
      cutOff,
    },
  };
}

/** The element that holds the article. `again` gives the pruned body afresh, for Readability's further tries. */
function articleOf(first: PrunedPage, { title, excerpt }: Metadata, again: () => PrunedPage | null): Element | null {
  const prepare = ({ document: { body }, parts }: PrunedPage) => {
    for (const shape of shapes) shape(body, parts);
    return noteStructures(body, parts);
  };
  let noted = prepare(first);
  const standfirst = noteStandfirst(first.document.body, first.parts, excerpt);
  const content = grabArticle(first.document, title, first.parts.present, () => {
    const page = again();
    if (page) noted = prepare(page);
    return page?.document.body.childNodes ?? [];
  });
  if (content) putBack(content, noted);
  if (content) putBackStandfirst(content, standfirst);
  return content;
}

/** The page has words of its own: those of scripts and styles are not. */
function hasWords({ body, findAll, text }: PageAccess): boolean {
  if (!body) return false;
  const length = (of: string) => of.replace(/\s+/g, '').length;
  let silent = 0;
  for (const element of findAll(body, 'script,style,noscript,template')) silent += length(text(element));
  return length(text(body)) > silent;
}
