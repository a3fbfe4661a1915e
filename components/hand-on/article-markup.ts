import type { Digest } from '../../engine/index.ts';
import type { Purify } from '../../purify/index.ts';
import { lowerHeadings } from '../article/demote-headings.ts';
import { takeFurniture } from '../article/take-furniture.ts';
import { withoutTracking } from '../article/without-tracking.ts';

/** What only the reader's own view needs. */
const ownAttributes = ['data-block', 'target', 'rel'];

/** A picture's words stand in for it: a file of one piece loads nothing. */
function writeOutPictures(article: DocumentFragment): void {
  for (const picture of article.querySelectorAll('img')) {
    const words = picture.ownerDocument.createElement('em');
    words.textContent = picture.getAttribute('alt') ?? '';
    if (words.textContent) picture.replaceWith(words);
    else picture.remove();
  }
}

/** The article's body as markup for a document of its own, below its h1: purified, without pictures and furniture. */
export function articleMarkup({ article }: Digest, purify: Purify): string {
  if (!article.html) return '';
  const body = purify(article.html);
  takeFurniture(body, article.blocks);
  writeOutPictures(body);
  lowerHeadings(body, 2);
  withoutTracking(body);
  for (const element of body.querySelectorAll('*')) for (const name of ownAttributes) element.removeAttribute(name);
  // A line for each block, for whoever reads the source.
  const holder = body.ownerDocument.createElement('div');
  const lines = [...body.childNodes].map((node) => {
    holder.replaceChildren(node);
    return holder.innerHTML
      .trim()
      .replace(/^(<\w+>)\s+/, '$1')
      .replace(/\s+(<\/\w+>)$/, '$1');
  });
  return lines.filter(Boolean).join('\n');
}
