import type { Purify } from './index.ts';

/** The purifier of the page it runs in, whose code is fetched when it is asked for: while the page is being read. */
export async function purifierWhenNeeded(): Promise<Purify> {
  const { createPurifier } = await import('./index.ts');
  return createPurifier(window);
}
