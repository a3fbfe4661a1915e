/**
 * The elements that any of the selectors finds, in document order, as from a list of them. Browsers answer one selector
 * several times faster than a list, and on most pages at most one of a list finds anything. Where two do, the list is
 * asked after all.
 */
export function findAny<Found extends ArrayLike<Element>>(
  selectors: readonly string[],
  find: (selector: string) => Found,
): Found | readonly never[] {
  let found: Found | null = null;
  for (const selector of selectors) {
    const elements = find(selector);
    if (!elements.length) continue;
    if (found) return find(selectors.join());
    found = elements;
  }
  return found ?? [];
}
