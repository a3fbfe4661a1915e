/** An address as the platform parses it; null for what is none. `base` resolves a relative one. */
export function parseAddress(address: string, base?: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}

/** So many host names are remembered: stage after stage asks for the page's own, and for its links'. */
const MOST_KNOWN = 500;
const known = new Map<string, string>();

/** The host name of an address; empty for what is none. */
export function hostNameOf(address: string): string {
  let host = known.get(address);
  if (host === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    host = parseAddress(address)?.hostname ?? '';
    known.set(address, host);
  }
  return host;
}
