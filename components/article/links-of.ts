import { type Digest, readBlock } from '../../engine/index.ts';
import { type ArticleLink, handedOn } from '../../formats/index.ts';
import type { Purify } from '../../purify/index.ts';

const known = new WeakMap<Digest, readonly ArticleLink[]>();

function find({ article }: Digest, purify: Purify): ArticleLink[] {
  return [...purify(article.html).querySelectorAll('[data-block]')].flatMap((element) => {
    const block = article.blocks[Number(element.getAttribute('data-block'))];
    const { text, links } = readBlock(element);
    if (!block || text !== block.text) return [];
    return links.map(({ start, end, href }) => ({ block: block.id, start, end, url: handedOn(href) }));
  });
}

/** Every link of the article, the site's own included, without tracking, by its place in the blocks. Found once for a digest. */
export function linksOf(digest: Digest, purify: Purify): readonly ArticleLink[] {
  const links = known.get(digest) ?? find(digest, purify);
  known.set(digest, links);
  return links;
}
