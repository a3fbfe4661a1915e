/**
 * The host to show for an address: lower case, without "www.", never with credentials, control or direction characters.
 * International names stand in punycode: whether a script is the expected one for the reader cannot be known, and mixed
 * or look-alike letters are how one site poses as another. An empty string for what is no http address.
 */
export function displayHost(url: string): string {
  return URL.canParse(url) ? hostShown(new URL(url)) : '';
}

/** The same of an address that is parsed. */
export function hostShown({ protocol, host }: URL): string {
  if (protocol !== 'https:' && protocol !== 'http:') return '';
  return SAFE.test(host) ? readable(host) : '';
}

/** What the URL standard's host parser yields: ASCII names, IPv4, bracketed IPv6, a port. */
const SAFE = /^(?:[a-z0-9._~!$&'()*+,;=-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/;

const readable = (host: string) => host.replace(/^www\.(?=[^.]+\.)/, '').replace(/\.(?=$|:)/, '');
