import { browser } from 'wxt/browser';
import type { CaptureOutcome } from './captured-page.ts';

/** After this a page counts as still loading: ten times the engine's time on the longest page of the corpus. */
const limitMs = 8000;

function timeLimit(ms: number): Promise<CaptureOutcome> {
  return new Promise((resolve) => setTimeout(resolve, ms, { kind: 'timed-out' }));
}

async function run(tabId: number): Promise<CaptureOutcome> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
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
export function capture(tabId: number, ms = limitMs): Promise<CaptureOutcome> {
  return Promise.race([run(tabId), timeLimit(ms)]);
}
