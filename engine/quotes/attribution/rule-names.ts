import { RULES } from './index.ts';

/** The rules' names, in their order. */
export const QUOTE_RULES: readonly string[] = RULES.map(([name]) => name);
