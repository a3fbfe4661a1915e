import type { Digest } from '../engine/index.ts';
import type { ProblemName } from './problem/Problem.tsx';

/** What the reader is looking at. */
export type Reading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'problem'; readonly problem: ProblemName }
  | { readonly kind: 'article'; readonly digest: Digest; readonly fromSelection: boolean; readonly partial: boolean };

/** popup: a glance; page: a whole tab; panel: beside the page. */
export type Shell = 'popup' | 'page' | 'panel';
