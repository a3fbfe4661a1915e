import { parseAddress } from '../../text/address.ts';

const ADDRESSES: readonly (readonly [string, string])[] = [
  ['a', 'href'],
  ['img', 'src'],
];
const WEB = /^https?:\/\//i;
const SCHEMES = /^(?:https?|mailto|tel):/;

/** Writes out relative addresses as a click on the page would follow them; drops those of schemes that run code. */
export function writeOutAddresses(content: Element, baseURI: string): void {
  for (const [tag, name] of ADDRESSES) {
    for (const element of content.getElementsByTagName(tag)) {
      const written = element.getAttribute(name);
      if (written === null) continue;
      const address = absolute(written, baseURI);
      if (!address) element.removeAttribute(name);
      else if (address !== written) element.setAttribute(name, address);
    }
  }
}

function absolute(address: string, baseURI: string): string | null {
  const written = address.trim();
  // A base is parsed again for each address that is resolved against it.
  const href = parseAddress(written, WEB.test(written) ? undefined : baseURI)?.href;
  return href && SCHEMES.test(href) ? href : null;
}
