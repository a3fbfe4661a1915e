import { browser } from 'wxt/browser';
import { captureWords } from './capture-words.ts';
import type { CaptureOutcome, CaptureWords } from './captured-page.ts';

/** After this a page counts as still loading: ten times the engine's time on the longest page of the corpus. */
const limitMs = 8000;

function timeLimit(ms: number): Promise<CaptureOutcome> {
  return new Promise((resolve) => setTimeout(resolve, ms, { kind: 'timed-out' }));
}

interface Target {
  readonly tabId: number;
  readonly frameIds: number[];
}

/** What of a tab is to be read: its page, or what is selected in one of its frames. */
export interface CaptureTarget {
  readonly tabId: number;
  /** The frame that holds the selection that was asked for. */
  readonly selectionIn: number | null;
}

/** Leaves in the script's world what it needs besides the page. */
async function prepare(target: Target, words: CaptureWords | null, wantsSelection: boolean): Promise<void> {
  const func = (words: CaptureWords | null, wantsSelection: boolean) => {
    if (words) globalThis.plainspokenWords = words;
    if (wantsSelection) globalThis.plainspokenWantsSelection = true;
  };
  await browser.scripting.executeScript({ target, func, args: [words, wantsSelection], injectImmediately: true });
}

async function run({ tabId, selectionIn }: CaptureTarget): Promise<CaptureOutcome> {
  const target = { tabId, frameIds: [selectionIn ?? 0] };
  try {
    const words = await captureWords();
    if (words || selectionIn !== null) await prepare(target, words, selectionIn !== null);
    const [frame] = await browser.scripting.executeScript({
      target,
      files: ['/content-scripts/capture.js'],
      // Otherwise a page with a pending script would keep the popup waiting.
      injectImmediately: true,
    });
    // Firefox answers for pages that it keeps to itself with no frame at all.
    return frame ? { kind: 'value', value: frame.result } : { kind: 'refused', message: 'no frame' };
  } catch (error) {
    return { kind: 'refused', message: error instanceof Error ? error.message : String(error) };
  }
}

/** Runs the capture script in a tab under activeTab. Never rejects. */
export function capture(target: CaptureTarget, ms = limitMs): Promise<CaptureOutcome> {
  return Promise.race([run(target), timeLimit(ms)]);
}
