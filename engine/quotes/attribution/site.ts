import type { Language } from '../languages/language.ts';
import type { Passage } from '../passage.ts';
import type { Run } from '../runs.ts';
import type { Subject } from '../subject.ts';

/** Where a run stands: what a rule may look at. */
export interface Site {
  readonly passages: readonly Passage[];
  readonly passage: Passage;
  readonly run: Run;
  /** The run's token. */
  readonly at: number;
  /** First token of the run's sentence. */
  readonly from: number;
  /** The token behind the sentence's last. */
  readonly to: number;
  /** The token behind the run before, or `from`. */
  readonly after: number;
  /** The next run's token, or `to`. */
  readonly before: number;
  readonly language: Language;
}

/** Who a rule says speaks, and the tokens that say so. */
export interface Finding {
  readonly passage: Passage;
  readonly subject: Subject;
  readonly cue: { readonly from: number; readonly to: number };
}

export type Rule = (site: Site) => Finding | null;
