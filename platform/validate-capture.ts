import type { NoDigestReason, ReadingResult } from '../engine/index.ts';
import type { CapturedPage } from './captured-page.ts';
import { fields, flag, oneOf, ShapeError, text } from './shape.ts';
import { checkReading } from './validate-reading.ts';

function checkResult(value: unknown): ReadingResult {
  const { ok } = fields<{ ok: boolean }>({ ok: flag })(value);
  if (ok) return { ok, reading: fields({ reading: checkReading })(value).reading };
  const reason = oneOf<NoDigestReason>('no-article', 'empty-page', 'too-large');
  return { ok, reason: fields<{ reason: NoDigestReason }>({ reason })(value).reason };
}

const checkCapture = fields<CapturedPage>({
  result: checkResult,
  contentType: text(200),
  isLoading: flag,
  fromSelection: flag,
});

/** What the capture script returned, checked field by field; null when it is not what that script makes. */
export function validateCapture(value: unknown): CapturedPage | null {
  try {
    return checkCapture(value);
  } catch (error) {
    if (error instanceof ShapeError) return null;
    throw error;
  }
}
