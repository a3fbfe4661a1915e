import { knownHost } from '../kinds/hosts/index.ts';
import { decodedLabel } from './punycode.ts';

/**
 * The host to show for an address: lower case, without "www.", never with credentials, control or direction characters.
 * International names stand in punycode, unless all their letters are Latin ones of the supported languages: mixed and
 * look-alike scripts are how one site poses as another. An empty string for what is no http address.
 */
export function displayHost(url: string): string {
  return URL.canParse(url) ? hostShown(new URL(url)) : '';
}

/** The same of an address that is parsed. */
export function hostShown({ protocol, host }: URL): string {
  if (protocol !== 'https:' && protocol !== 'http:') return '';
  return SAFE.test(host) ? inLetters(readable(host)) : '';
}

/** What the URL standard's host parser yields: ASCII names, IPv4, bracketed IPv6, a port. */
const SAFE = /^(?:[a-z0-9._~!$&'()*+,;=-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/;
/** Lower-case letters of English, German, French, Spanish, Italian, Dutch and Welsh. Source: CLDR, exemplar characters. */
const LATIN = /^[a-z0-9àáâäæçèéêëìíîïñòóôöœùúûüýÿßŵŷẁẃẅỳ-]+$/;

const readable = (host: string) => host.replace(/^www\.(?=[^.]+\.)/, '').replace(/\.(?=$|:)/, '');

/** "xn--mnchen-3ya.example" as "münchen.example"; not where marks alone tell it from a well-known host. */
function inLetters(host: string): string {
  if (!host.includes('xn--')) return host;
  const shown = host
    .split('.')
    .map((label) => {
      const letters = decodedLabel(label);
      return letters !== null && LATIN.test(letters) ? letters : label;
    })
    .join('.');
  const plain = shown.normalize('NFD').replace(/\p{M}/gu, '').replace(/:\d+$/, '');
  return knownHost(plain) ? host : shown;
}
