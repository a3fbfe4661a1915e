import { registrableDomain } from './suffix-rules.ts';
import { SUFFIXES } from './suffixes.ts';

const rules = new Map(Object.entries(SUFFIXES));

/**
 * Stands in for tldts-icann in the extension: its rules, as data. The command line and the tests use the library itself,
 * and a test compares the two.
 */
export const getDomain = (host: string): string | null => registrableDomain(host, rules);
