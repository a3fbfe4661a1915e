/**
 * The elements that any of the selectors finds, in document order, as from a list of them. Browsers find those of one
 * selector several times faster than those of a list, and most pages have elements for one of a list's, or for none.
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
