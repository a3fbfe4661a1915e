import { type Digest, readBlock } from '../../engine/index.ts';
import { handedOn } from '../address.ts';
import type { ArticleLink } from './article.ts';

/** Every link of the article, the site's own included, without tracking, by its place in the blocks; read off its purified markup. */
export function articleLinks({ article }: Digest, markup: ParentNode): ArticleLink[] {
  return [...markup.querySelectorAll('[data-block]')].flatMap((element) => {
    const block = article.blocks[Number(element.getAttribute('data-block'))];
    const { text, links } = readBlock(element);
    if (!block || text !== block.text) return [];
    return links.map(({ start, end, href }) => ({ block: block.id, start, end, url: handedOn(href) }));
  });
}
