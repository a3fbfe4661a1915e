import type { Digest } from '../engine/index.ts';

/** Points of all lists together. */
export function countPoints({ keyIssues }: Digest): number {
  return keyIssues.reduce((sum, { items }) => sum + items.length, 0);
}
