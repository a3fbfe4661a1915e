import type { Digest } from '../engine/index.ts';
import type { ProblemName } from './problem/Problem.tsx';

/** What the reader is looking at. */
export type Reading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'problem'; readonly problem: ProblemName }
  | {
      readonly kind: 'article';
      readonly digest: Digest;
      readonly fromSelection: boolean;
      /** The page was still loading when it was read. */
      readonly partial: boolean;
      /** The article's markup was too large to keep. */
      readonly isTextOnly?: boolean;
    };

/** popup: a glance; page: a whole tab; panel: beside the page. */
export type Shell = 'popup' | 'page' | 'panel';
