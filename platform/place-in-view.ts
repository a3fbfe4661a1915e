import type { KeptPlace } from './kept-place.ts';

/** How far below the window's upper edge words are looked for, CSS px: behind the navigation that sticks there. */
const sights = [80, 120, 180, 260, 360];

/** What of the view has a name of its own: a block of the article, a card by its anchor, a heading. */
function selectorOf(element: Element): string | null {
  const block = element.closest('[data-block]')?.getAttribute('data-block');
  if (block) return `[data-block="${block}"]`;
  const card = element.closest('.card');
  const anchor = card ? (card.id ? card : card.querySelector('[id]')) : element.closest('[id]');
  return anchor?.id ? `#${anchor.id}` : null;
}

/** The first named thing in sight. */
export function anchorInSight(): KeptPlace['anchor'] {
  for (const y of sights) {
    const element = document.elementFromPoint(window.innerWidth / 2, y);
    const selector = element && selectorOf(element);
    const found = selector && selector !== '#app' ? document.querySelector(selector) : null;
    if (selector && found) return { selector, offset: found.getBoundingClientRect().top };
  }
  return null;
}

/** Scrolls to a kept place; false while the view has not grown so far. */
export function goToPlace({ top, anchor }: KeptPlace): boolean {
  if (!anchor) {
    window.scrollTo({ top, behavior: 'instant' });
    return true;
  }
  const element = document.querySelector(anchor.selector);
  if (!element) return false;
  const by = element.getBoundingClientRect().top - anchor.offset;
  if (Math.abs(by) >= 1) window.scrollBy({ top: by, behavior: 'instant' });
  return true;
}
