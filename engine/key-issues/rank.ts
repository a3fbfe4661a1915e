import type { KeyIssueList } from '../digest.ts';
import { anyOf, isWhole } from './languages/index.ts';

const WEIGHTY = anyOf(({ weighty }) => weighty);
const isSummary = isWhole(({ summary }) => summary);
/** A lead is looked at as far as this, in characters from its end. */
const MAX_LEAD = 400;

function weight({ lead, claimed }: KeyIssueList): number {
  if (lead === null) return 0;
  if (isSummary(lead)) return 3;
  const named = WEIGHTY.test(lead.slice(-MAX_LEAD)) ? 2 : 0;
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
