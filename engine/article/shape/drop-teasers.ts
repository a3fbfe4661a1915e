import { parseAddress } from '../../text/address.ts';
import type { Parts } from '../prune/parts.ts';

/** A card's text: headline, date and a sentence or two. */
const MAX_CARD = 420;
const MIN_CARDS = 2;
const MAX_PARTS = 12;
/** The most of the page's text that cards may be: an index of stories is made of nothing else. */
const MAX_SHARE = 0.3;
const LEVELS = 4;
/** An address that names its own host; all others lead to the page's. */
const ABSOLUTE = /^\s*(?:[a-z][a-z\d+.-]*:|\/\/)/i;

/**
 * Drops cards of other stories: boxes side by side, each with a headline that is one link to the same site and a line or
 * two under it. Never where they make up much of the page.
 */
export function dropTeasers(body: Element, { headings, baseURI }: Parts): void {
  if (headings.length < MIN_CARDS) return;
  // No address begins with "null/".
  const { host = '', origin = 'null' } = parseAddress(baseURI) ?? {};
  const cards = new Set<Element>();
  const present = headings.filter(({ isConnected }) => isConnected);
  present.forEach((heading, at) => {
    const card = isLinked(heading, { host, origin })
      ? cardOf(heading, present[at - 1] ?? null, present[at + 1] ?? null)
      : null;
    if (card) cards.add(card);
  });
  const rows = new Map<Element | null, number>();
  for (const { parentElement } of cards) rows.set(parentElement, (rows.get(parentElement) ?? 0) + 1);
  const found = [...cards].filter(({ parentElement }) => (rows.get(parentElement) ?? 0) >= MIN_CARDS);
  const length = found.reduce((sum, card) => sum + size(card), 0);
  if (!found.length || length > size(body) * MAX_SHARE) return;
  for (const card of found) card.remove();
}

const size = (element: Element) => element.textContent?.length ?? 0;

/** True for a headline that is a link to a page of the same site as a whole. */
function isLinked(heading: Element, { host, origin }: { host: string; origin: string }): boolean {
  const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
  const address = link?.getAttribute('href') ?? '';
  if (!link || /^(?:#|mailto:|tel:)/.test(address)) return false;
  // Most are written in full and lead to the page's own host: they need no parsing.
  if (
    ABSOLUTE.test(address) &&
    !address.startsWith(`${origin}/`) &&
    parseAddress(address, 'https://base.example')?.host !== host
  )
    return false;
  return link.contains(heading) || size(link) >= size(heading) * 0.9;
}

/** The largest box around the headline that is still no more than a card: without the headings before and behind it. */
function cardOf(heading: Element, before: Element | null, behind: Element | null): Element | null {
  let card: Element | null = null;
  const length = size(heading);
  let at = heading.parentElement;
  for (let level = 0; at && level < LEVELS; level++, at = at.parentElement) {
    // A box of many parts is no card; to measure its text for each of them would take for ever.
    if (at.localName === 'body' || at.childElementCount > MAX_PARTS) break;
    // A heading may stand in another one.
    if ((at !== before && at.contains(before)) || at.contains(behind)) break;
    const all = size(at);
    if (all > MAX_CARD) break;
    if (all > length || at.parentElement?.localName === 'ul') card = at;
  }
  return card;
}
