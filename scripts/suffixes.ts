import { packSuffixes } from './pack-suffixes.ts';

/** The public suffix rules of tldts-icann by top-level name, packed: half the bytes of its own tables. */
export const SUFFIXES: Readonly<Record<string, string>> = Object.fromEntries(await packSuffixes());
