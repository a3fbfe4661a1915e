import { Readability } from '@mozilla/readability';
import { digest } from '../engine/index.ts';
import { isShown } from '../platform/capture-page.ts';

/** Times of one page, ms: every round runs both, in turn first, so that neither profits from a warm cache. */
export interface Times {
  readonly digest: number[];
  readonly readability: number[];
}

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The whole digest against Readability alone, on the document that is open. */
function compare(rounds: number): Times {
  const times: Times = { digest: [], readability: [] };
  const runs = [
    () => times.digest.push(time(() => digest(document, { url: location.href, isShown }))),
    () => times.readability.push(time(() => new Readability(document.cloneNode(true) as Document).parse())),
  ];
  for (let round = 0; round < rounds; round++) for (const run of round % 2 ? runs.toReversed() : runs) run();
  return times;
}

Object.assign(globalThis, { plainspokenBench: compare });
