import { parseAddress } from '../../text/address.ts';

const ADDRESSES: readonly (readonly [string, string])[] = [
  ['a[href]', 'href'],
  ['img[src]', 'src'],
];
const SCHEMES = /^(?:https?|mailto|tel):/;

/** Writes out relative addresses as a click on the page would follow them; drops those of schemes that run code. */
export function writeOutAddresses(content: Element, baseURI: string): void {
  for (const [selector, name] of ADDRESSES) {
    for (const element of content.querySelectorAll(selector)) {
      const address = absolute(element.getAttribute(name) ?? '', baseURI);
      if (address) element.setAttribute(name, address);
      else element.removeAttribute(name);
    }
  }
}

function absolute(address: string, baseURI: string): string | null {
  const href = parseAddress(address.trim(), baseURI)?.href;
  return href && SCHEMES.test(href) ? href : null;
}
