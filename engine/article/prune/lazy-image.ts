/** Where lazy loaders keep the address until the picture scrolls into view, most telling first. */
const ADDRESSES = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-url',
  'data-hi-res-src',
  'data-img-src',
];
const SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set'];
const PLACEHOLDER =
  /^(?:data:|about:)|(?:blank|spacer|placeholder|transparent|lazy|loading|pixel)[\w.-]*\.(?:gif|png|svg|webp)/i;
/** Longer addresses are looked at up to here. */
const LONGEST = 2_000;
const isPlaceholder = (address: string) => PLACEHOLDER.test(address.slice(0, LONGEST));

/** Gives a copied picture its real address where the page keeps it back, and takes its name, which could shadow the document's properties. */
export function giveAddress(image: Element): void {
  image.removeAttribute('name');
  const source = image.getAttribute('src');
  if (source && !isPlaceholder(source)) return;
  for (const name of SETS) {
    const set = image.getAttribute(name);
    if (set && !image.hasAttribute('srcset')) image.setAttribute('srcset', set);
  }
  const kept = ADDRESSES.map((name) => image.getAttribute(name)).find((address) => address && !isPlaceholder(address));
  const first = kept ?? image.getAttribute('srcset')?.trim().split(/[\s,]/)[0];
  if (first) image.setAttribute('src', first);
}
