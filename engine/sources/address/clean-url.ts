import { parseAddress } from '../../text/address.ts';
import { isTracking } from './tracking.ts';
import { unwrapped } from './wrappers.ts';

/** Longer addresses are payloads, not links: no server takes more than 8,192 bytes by default. */
const MAX_LENGTH = 8_192;

/**
 * Fragments that say where in the target: text fragments (WICG), a PDF's page or named place (RFC 8118), a sheet's tab,
 * and the routes of pages that keep theirs behind the sign.
 */
const KEPT_FRAGMENT = /^#(?:.*:~:text=|(?:.*&)?page=\d+|gid=\d+|!?\/)/;

/**
 * An address as a reader may follow it: absolute, http or https, without credentials, tracking parameters and redirect
 * wrappers. `base` resolves a relative one. Null for anything else. Cleaning again changes nothing.
 */
export function cleanUrl(url: string, base?: string): string | null {
  return cleanAddress(url, base)?.href ?? null;
}

/** The same, parsed: a link is asked for host, path and query many times. */
export function cleanAddress(url: string, base?: string): URL | null {
  let current = parse(url, base);
  // Ends: what a wrapper carries is shorter than the wrapper.
  for (let next = current; next; current = next ?? current) {
    const inner = unwrapped(next);
    next = inner === null ? null : parse(inner);
  }
  if (!current) return null;
  tidy(current);
  return current;
}

/** Writing to an address parses it anew: only what is there is taken away. */
function tidy(url: URL): void {
  if (url.username) url.username = '';
  if (url.password) url.password = '';
  const { href, search } = url;
  // A lone "?" or "#" goes too, and neither shows in `search` or `hash`.
  if (href.includes('?')) {
    const kept = withoutTracking(search, url.hostname);
    if (kept !== search || !kept) url.search = kept;
  }
  if (href.includes('#') && !KEPT_FRAGMENT.test(url.hash)) url.hash = '';
}

function parse(url: string, base?: string): URL | null {
  if (url.length > MAX_LENGTH) return null;
  const parsed = parseAddress(url, base);
  return parsed && /^https?:$/.test(parsed.protocol) && parsed.hostname ? parsed : null;
}

/** Works on the text of the query: parsing and writing it anew would change encodings that servers tell apart. */
function withoutTracking(search: string, host: string): string {
  if (search.length < 2) return '';
  const kept = search
    .slice(1)
    .split('&')
    .filter((pair) => !isTracking(...decoded(pair), host));
  return kept.length ? `?${kept.join('&')}` : '';
}

function decoded(pair: string): [string, string] {
  const equals = pair.indexOf('=');
  const [name, value] = equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)];
  try {
    return [decodeURIComponent(name), decodeURIComponent(value)];
  } catch {
    return [name, value];
  }
}
