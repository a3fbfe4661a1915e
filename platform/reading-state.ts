import type { Digest, PageReading } from '../engine/index.ts';
import type { CaptureOutcome } from './captured-page.ts';
import { namesPdf, type PageProblem, problemOfAddress, problemOfRefusal } from './page-problem.ts';
import { validateCapture } from './validate-capture.ts';

export type ReadingState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'problem'; readonly problem: PageProblem }
  | { readonly kind: 'article'; readonly digest: Digest; readonly fromSelection: boolean; readonly partial: boolean };

export interface Attempt {
  /** The tab's address; null where the browser hides it. */
  readonly url: string | null;
  readonly outcome: CaptureOutcome;
  readonly mayReadFiles: boolean;
  readonly isReaderView: boolean;
  /** The finders: they weigh as much as all else and are loaded beside the popup. */
  readonly digestOf: (reading: PageReading) => Promise<Digest>;
}

function problem(kind: PageProblem): ReadingState {
  return { kind: 'problem', problem: kind };
}

const reasons = { 'empty-page': 'emptyPage', 'no-article': 'noArticle', 'too-large': 'tooLarge' } as const;

/** What the reader sees after an attempt to read a page. */
export async function readingState(attempt: Attempt): Promise<ReadingState> {
  const { url, outcome, mayReadFiles, isReaderView, digestOf } = attempt;
  if (isReaderView) return problem('readerView');
  if (outcome.kind === 'timed-out') return problem(url === null ? 'browserPage' : (problemOfAddress(url) ?? 'loading'));
  if (outcome.kind === 'refused') return problem(problemOfRefusal(url, outcome.message, mayReadFiles));
  const page = validateCapture(outcome.value);
  if (!page) return problem('broken');
  if (page.result.ok) {
    const { fromSelection, isLoading } = page;
    const digest = await digestOf(page.result.reading);
    return { kind: 'article', digest, fromSelection, partial: isLoading && !fromSelection };
  }
  if (page.contentType === 'application/pdf' || (url !== null && namesPdf(url))) return problem('pdf');
  const byAddress = url === null ? null : problemOfAddress(url);
  if (byAddress) return problem(byAddress);
  return problem(page.isLoading ? 'loading' : reasons[page.result.reason]);
}
