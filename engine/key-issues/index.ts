import type { KeyIssueList } from '../digest.ts';
import type { TextBlock } from '../text-block.ts';

export interface KeyIssuesContext {
  readonly lang: string | null;
  readonly title: string;
}

export interface KeyIssuesFound {
  readonly keyIssues: KeyIssueList[];
  readonly outline: string[];
}

/** The article's own points, or an outline of its headings where it has none. */
export function findKeyIssues(_blocks: readonly TextBlock[], _context: KeyIssuesContext): KeyIssuesFound {
  return { keyIssues: [], outline: [] };
}
