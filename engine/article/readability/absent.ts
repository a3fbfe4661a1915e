import { findAny } from '../find-any.ts';
import type { Steps } from './steps.ts';

/** What the shapes and Readability itself make, besides what the pruning has copied. */
const MADE = new Set('div p span cite h2 ul ol li figure figcaption'.split(' '));
const NONE: readonly Element[] = [];

/** Never looks for elements that the clone can't hold. `names` are those that it was written with, lower case. */
export function skipAbsent(steps: Steps, names: ReadonlySet<string>): void {
  // Readability asks in both cases, of a few names many times.
  const known = new Map<string, boolean>();
  const isPresent = (tag: string) => {
    let is = known.get(tag);
    if (is === undefined) {
      const name = tag.toLowerCase();
      is = MADE.has(name) || names.has(name);
      known.set(tag, is);
    }
    return is;
  };
  const { _clean: clean, _cleanConditionally: cleanConditionally } = steps;
  const { _getTextDensity: textDensity, _hasAncestorTag: hasAncestorTag } = steps;
  steps._clean = (root, tag) => (isPresent(tag) ? clean.call(steps, root, tag) : undefined);
  steps._cleanConditionally = (root, tag) => (isPresent(tag) ? cleanConditionally.call(steps, root, tag) : undefined);
  steps._hasAncestorTag = (node, tag, ...more) => isPresent(tag) && hasAncestorTag.call(steps, node, tag, ...more);
  steps._getTextDensity = (element, tags) => (tags.some(isPresent) ? textDensity.call(steps, element, tags) : 0);
  steps._getAllNodesWithTag = (root, tags) => {
    // The document itself has elements.
    if (root.firstElementChild === null) return NONE;
    return findAny(tags.filter(isPresent), (selector) => root.querySelectorAll(selector));
  };
}
