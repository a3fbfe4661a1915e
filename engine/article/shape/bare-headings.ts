import type { Parts } from '../prune/parts.ts';

const BOXES = new Set(['div', 'header', 'span']);
const LEVELS = 3;
/** Readability drops boxes of such names, the headings of sections and accordions with them. */
const UNLIKELY = /head|title|menu|toggle|trigger|button|link/i;

/** Takes the headings of the article's sections out of boxes that hold nothing else and are called "header" or the like. */
export function bareHeadings(_: Element, { headings }: Parts): void {
  for (const heading of headings) {
    let box: Element | null = null;
    let at = heading.parentElement;
    for (let level = 0; at && level < LEVELS && holdsOnly(at, heading); level++, at = at.parentElement) box = at;
    if (!box || !UNLIKELY.test(`${box.className} ${box.id} ${box.localName}`)) continue;
    if (!heading.querySelector('a[href]:not([href^="#"])')) box.replaceWith(heading);
  }
}

function holdsOnly(box: Element, heading: Element): boolean {
  return (
    BOXES.has(box.localName) && box.childElementCount === 1 && box.textContent?.length === heading.textContent?.length
  );
}
