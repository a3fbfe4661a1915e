import { useMemo } from 'preact/hooks';
import type { Digest } from '../../engine/index.ts';
import { articlePieces, type CopyWords, plainText } from '../../formats/index.ts';
import type { Purify } from '../../purify/index.ts';
import { linkFinder } from '../article/links-of.ts';
import { useGrown } from '../growth/use-grown.ts';

/** The article as plain text with its links numbered; null while those of a long one are still being looked for. */
export function useArticleText(digest: Digest, purify: Purify, words: CopyWords): string | null {
  const { total, upTo } = linkFinder(digest, purify);
  const grown = useGrown(total, 1, 1);
  const links = upTo(grown);
  const isWhole = grown === total;
  return useMemo(
    () => (isWhole ? plainText(articlePieces(digest, words, links)) : null),
    // `links` is a new list each time; what it holds hangs on the digest alone.
    [digest, words, isWhole],
  );
}
