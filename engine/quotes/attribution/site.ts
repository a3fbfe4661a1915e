import type { Language } from '../languages/language.ts';
import type { Passage } from '../passage.ts';
import type { Run } from '../runs.ts';
import type { Voice } from '../speakers.ts';
import type { Subject } from '../subject.ts';
import type { Utterance } from '../turns.ts';

/** Where a run stands: what a rule may look at. */
export interface Site {
  readonly passage: Passage;
  readonly language: Language;
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
  /** The quoted words found before these; null at the start. */
  readonly previous: Utterance | null;
  /** And those before them. */
  readonly earlier: Utterance | null;
  /** Everybody who was said to speak before, with marks or without, the latest last. */
  readonly voices: readonly Voice[];
}

/** The tokens that say who speaks. */
export interface Cue {
  readonly from: number;
  readonly to: number;
}

/** Where the article words who speaks. */
export interface Found {
  readonly passage: Passage;
  readonly subject: Subject;
  readonly cue: Cue;
}

/** Who a rule says speaks: whom the article words there, somebody who spoke before, or one whom it does not name. */
export type Finding = Found | Voice | 'nobody';

export type Rule = (site: Site) => Finding | null;

/** The finding of a subject whose cue starts at `from` and ends with its phrase, or behind a verb further on. */
export function found(passage: Passage, subject: Subject | null, from: number, to = 0): Found | null {
  return subject && { passage, subject, cue: { from, to: Math.max(subject.phrase.to, to) } };
}
