import { headingId } from '../section-ids.ts';

const headings = 'h1, h2, h3, h4, h5, h6';

function level(heading: Element): number {
  return Number(heading.localName.slice(1));
}

/**
 * Makes the article's highest heading one of level `top`; the others keep their distance to it. Gives each new heading
 * that took an old one's place.
 */
export function lowerHeadings(article: DocumentFragment, top: number): HTMLElement[] {
  const all = [...article.querySelectorAll(headings)];
  const highest = Math.min(...all.map(level));
  return all.map((heading) => {
    const name = `h${Math.min(level(heading) - highest + top, 6)}`;
    const lower = heading.ownerDocument.createElement(name);
    for (const { name: attribute, value } of heading.attributes) lower.setAttribute(attribute, value);
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
    return lower;
  });
}

/** Sets the article's headings below the view's own. Each gets the anchor that the list of contents leads to. */
export function demoteHeadings(article: DocumentFragment): void {
  for (const heading of lowerHeadings(article, 3)) {
    const block = heading.getAttribute('data-block');
    if (block !== null) heading.id = headingId(Number(block));
    heading.tabIndex = -1;
  }
}
