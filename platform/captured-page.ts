import type { DigestResult } from '../engine/index.ts';

/** What the capture script hands over: the digest and what else tells why there may be none. */
export interface CapturedPage {
  readonly result: DigestResult;
  readonly contentType: string;
  readonly isLoading: boolean;
  readonly fromSelection: boolean;
}

/** How running the capture script ended. `value` is not to be trusted: see `validateCapture`. */
export type CaptureOutcome =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'timed-out' };
