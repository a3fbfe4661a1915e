import type { Digest } from '../../engine/index.ts';
import type { Purify } from '../../purify/index.ts';
import { annotate, type MarkNames } from './annotate.ts';
import { demoteHeadings } from './demote-headings.ts';
import { type Furniture, takeFurniture } from './take-furniture.ts';
import { withoutTracking } from './without-tracking.ts';

export interface ArticleContent {
  readonly body: DocumentFragment;
  readonly furniture: readonly Furniture[];
}

/** The article's markup made ready to show. Purified before anything else looks at it. */
export function articleContent(digest: Digest, purify: Purify, names: MarkNames, images: boolean): ArticleContent {
  const body = purify(digest.article.html, { images });
  withoutTracking(body);
  demoteHeadings(body);
  annotate(body, digest, names);
  return { body, furniture: takeFurniture(body, digest.article.blocks) };
}
