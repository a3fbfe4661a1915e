import { remembered } from './remembered.ts';

/** An address as the platform parses it; null for what is none. `base` resolves a relative one. */
export function parseAddress(address: string, base?: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}

/** The host name of an address; empty for what is none. */
export const hostNameOf = remembered((address) => parseAddress(address)?.hostname ?? '');
