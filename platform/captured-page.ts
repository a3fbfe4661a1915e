import type { ReadingResult } from '../engine/index.ts';

/** Word lists of the capture script, by module: the build takes them out of it. */
export type CaptureWords = Readonly<Record<string, readonly unknown[]>>;

/** What the capture script hands over: what it read off the page, and what else tells why there may be none. */
export interface CapturedPage {
  readonly result: ReadingResult;
  readonly contentType: string;
  readonly isLoading: boolean;
  readonly fromSelection: boolean;
}

/** How running the capture script ended. `value` is not to be trusted: see `validateCapture`. */
export type CaptureOutcome =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'timed-out' };
