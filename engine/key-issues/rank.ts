import type { KeyIssueList } from '../digest.ts';

/**
 * The order for a summary, as indices into the lists: those that a lead calls issues, findings, demands,
 * recommendations or a summary first, then the others, each group in the document's order.
 */
export function rankKeyIssues(lists: readonly KeyIssueList[]): number[] {
  const weight = (index: number) => lists[index]?.weight ?? 0;
  return lists.map((_, index) => index).sort((a, b) => weight(b) - weight(a) || a - b);
}
