import type { CaptureWords } from './captured-page.ts';

let read: Promise<CaptureWords | null> | undefined;

/**
 * The words that the capture script needs and can't fetch itself (`scripts/data-files.ts`). Null where the build left them
 * in the script: without that, a script that lacks them fails.
 */
export function captureWords(): Promise<CaptureWords | null> {
  read ??= fetch('/words/capture.json').then(
    (file) => file.json() as Promise<CaptureWords>,
    () => null,
  );
  return read;
}
