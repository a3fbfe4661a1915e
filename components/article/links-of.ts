import type { Digest } from '../../engine/index.ts';
import { type ArticleLink, articleLinks } from '../../formats/index.ts';
import type { Purify } from '../../purify/index.ts';
import { markupParts } from './markup-parts.ts';

const known = new WeakMap<Digest, LinkFinder>();

interface LinkFinder {
  /** How many parts the article has. */
  readonly total: number;
  /** The links of the first parts; those of each are found once. */
  readonly upTo: (count: number) => readonly ArticleLink[];
}

function makeFinder(digest: Digest, purify: Purify): LinkFinder {
  const parts = markupParts(digest.article.html);
  const found: ArticleLink[][] = [];
  return {
    total: parts.length,
    upTo: (count) => {
      for (const part of parts.slice(found.length, count)) found.push(articleLinks(digest, purify(part)));
      return found.slice(0, count).flat();
    },
  };
}

/** Finds the article's links, part by part. */
export function linkFinder(digest: Digest, purify: Purify): LinkFinder {
  const finder = known.get(digest) ?? makeFinder(digest, purify);
  known.set(digest, finder);
  return finder;
}

/** The article's links. Found once for a digest. */
export function linksOf(digest: Digest, purify: Purify): readonly ArticleLink[] {
  const { total, upTo } = linkFinder(digest, purify);
  return upTo(total);
}
