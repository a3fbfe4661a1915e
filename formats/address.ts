import { isTracking } from '../engine/index.ts';

/** The address that leads to words of the page: with a text directive (":~:text=…"), which stands behind any fragment. */
export function addressOfWords(address: string, directive: string | null): string {
  const url = handedOn(address);
  if (directive === null || !/^https?:/i.test(url)) return url;
  return url.includes('#') ? url + directive : `${url}#${directive}`;
}

/** The address as it is handed on: without tracking parameters and text fragments. Anything unreadable stays as it is. */
export function handedOn(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  for (const [name, value] of [...url.searchParams])
    if (isTracking(name, value, url.hostname)) url.searchParams.delete(name);
  url.username = '';
  url.password = '';
  const fragment = url.hash.indexOf(':~:');
  if (fragment >= 0) url.hash = url.hash.slice(0, fragment).replace(/^#$/, '');
  return url.href;
}
