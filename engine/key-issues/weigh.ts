import { isSummaryHeading } from '../words/summary-headings.ts';
import { hasAny } from './languages/index.ts';

const isWeighty = hasAny(({ weighty }) => weighty);

/**
 * What a lead makes of its list, 0 to 3: a summary's heading weighs 3; a lead that calls the points issues, findings,
 * demands or recommendations 2; one that announces their number 1 more.
 */
export function weigh(lead: string | null, claimed: number | null): number {
  if (lead === null) return 0;
  if (isSummaryHeading(lead)) return 3;
  return (isWeighty(lead) ? 2 : 0) + (claimed === null ? 0 : 1);
}
