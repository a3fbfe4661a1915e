import type { Digest } from '../../engine/index.ts';
import { type ArticleLink, articleLinks } from '../../formats/index.ts';
import type { Purify } from '../../purify/index.ts';

const known = new WeakMap<Digest, readonly ArticleLink[]>();

/** The article's links. Found once for a digest. */
export function linksOf(digest: Digest, purify: Purify): readonly ArticleLink[] {
  const links = known.get(digest) ?? articleLinks(digest, purify(digest.article.html));
  known.set(digest, links);
  return links;
}
