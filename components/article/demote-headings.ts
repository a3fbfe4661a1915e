import { headingId } from '../section-ids.ts';

const headings = 'h1, h2, h3, h4, h5, h6';

function level(heading: Element): number {
  return Number(heading.localName.slice(1));
}

/**
 * Sets the article's headings below the view's own: its highest becomes an h3, the others keep their distance. Each gets
 * the anchor that the list of contents leads to.
 */
export function demoteHeadings(article: DocumentFragment): void {
  const all = [...article.querySelectorAll(headings)];
  const highest = Math.min(...all.map(level));
  for (const heading of all) {
    const name = `h${Math.min(level(heading) - highest + 3, 6)}`;
    const lower = heading.ownerDocument.createElement(name);
    for (const { name: attribute, value } of heading.attributes) lower.setAttribute(attribute, value);
    const block = heading.getAttribute('data-block');
    if (block !== null) lower.id = headingId(Number(block));
    lower.tabIndex = -1;
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
}
