import type { KeyIssueList } from '../digest.ts';
import { hasAny, isWhole } from './languages/index.ts';

const isWeighty = hasAny(({ weighty }) => weighty);
const isSummary = isWhole(({ summary }) => summary);
function weight({ lead, claimed }: KeyIssueList): number {
  if (lead === null) return 0;
  if (isSummary(lead)) return 3;
  const named = isWeighty(lead) ? 2 : 0;
  return named + (claimed === null ? 0 : 1);
}

/**
 * The order for a summary, as indices into the lists: those that a lead calls issues, findings, demands,
 * recommendations or a summary first, then the others, each group in the document's order.
 */
export function rankKeyIssues(lists: readonly KeyIssueList[]): number[] {
  const weights = lists.map(weight);
  return lists.map((_, index) => index).sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
}
