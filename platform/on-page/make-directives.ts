import {
  generateFragmentFromRange,
  setTimeout as setLimit,
} from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import { findPassages } from './find-passages.ts';
import type { Passage } from './passage.ts';
import { textDirective } from './text-directive.ts';

/** For all passages together: the generator can take half a second for one, and even loop. */
const limitMs = 300;

function directive(range: Range, ms: number): string | null {
  setLimit(ms);
  const { status, fragment } = generateFragmentFromRange(range.cloneRange());
  return status === 0 && fragment ? textDirective(fragment) : null;
}

/**
 * Text directives that lead to passages of the live page and to nothing else there; null for words that have none, or
 * that the time did not reach. The page is only read.
 */
export function makeDirectives(root: Element, passages: readonly Passage[]): (string | null)[] {
  const end = Date.now() + limitMs;
  return findPassages(root, passages).map((range) => {
    const left = end - Date.now();
    return range && left > 0 ? directive(range, left) : null;
  });
}
