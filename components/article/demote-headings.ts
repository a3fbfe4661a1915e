import { headingId } from '../section-ids.ts';

const headings = 'h1, h2, h3, h4, h5, h6';

function level(heading: Element): number {
  return Number(heading.localName.slice(1));
}

/** Level of the highest heading in markup; `Infinity` where there is none. */
export function highestHeading(html: string): number {
  return Math.min(...Array.from(html.matchAll(/<h([1-6])[\s>]/gi), ([, digit]) => Number(digit)));
}

/**
 * Makes the article's highest heading one of level `top`; the others keep their distance to it. Gives each new heading
 * that took an old one's place. Of a part of an article `whole` is the level of the whole one's highest.
 */
export function lowerHeadings(article: DocumentFragment, top: number, whole: number | null = null): HTMLElement[] {
  const all = [...article.querySelectorAll(headings)];
  const highest = whole ?? Math.min(...all.map(level));
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
export function demoteHeadings(article: DocumentFragment, highest: number | null): void {
  for (const heading of lowerHeadings(article, 3, highest)) {
    const block = heading.getAttribute('data-block');
    if (block !== null) heading.id = headingId(Number(block));
    heading.tabIndex = -1;
  }
}
