import type { Steps } from './steps.ts';

/** Links within the page count for less: Readability's own share. */
const HASH_SHARE = 0.3;
/** The share of headings is asked for, but decides nothing in a box of this many characters. */
const LONG = 25;

/** Readability's measures of a text, which it takes of one box several times over. */
export function measureOnce(steps: Steps): void {
  const { hashUrl } = steps.REGEXPS;
  /** The box that is being judged: nothing changes it meanwhile. */
  let judged: Element | null = null;
  let text: string | null = null;
  steps._removeNodes = (list, test) => {
    for (let at = list.length - 1; at >= 0; at--) {
      const node = list[at];
      if (!node?.parentNode) continue;
      judged = node;
      text = null;
      if (!test || test.call(steps, node, at, list)) node.remove();
    }
    judged = null;
  };
  // White space is collapsed in the clone but for runs across elements: not worth a search through every text.
  steps._getInnerText = (node) => {
    if (node !== judged) return (node.textContent ?? '').trim();
    text ??= (node.textContent ?? '').trim();
    return text;
  };
  steps._getCharCount = (element, character) => countOf(steps._getInnerText(element), character);
  steps._getLinkDensity = (element) => {
    const { length } = steps._getInnerText(element);
    return length ? linkedLength(element, hashUrl) / length : 0;
  };
  steps._getTextDensity = (element, tags) => {
    const { length } = steps._getInnerText(element);
    if (!length) return 0;
    if (tags[0] === 'h1') return length < LONG ? textLength(steps, element, tags) / length : 0;
    // Of other elements it only counts whether they have any text.
    return hasTextIn(steps, element, tags) ? 1 : 0;
  };
}

function countOf(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count++;
  return count;
}

function linkedLength(element: Element, hashUrl: RegExp): number {
  let linked = 0;
  const links = element.getElementsByTagName('a');
  for (let link = links[0], at = 0; link; link = links[++at]) {
    const href = link.getAttribute('href');
    linked += (link.textContent ?? '').trim().length * (href && hashUrl.test(href) ? HASH_SHARE : 1);
  }
  return linked;
}

function textLength(steps: Steps, element: Element, tags: readonly string[]): number {
  let length = 0;
  for (const part of steps._getAllNodesWithTag(element, tags)) length += steps._getInnerText(part).length;
  return length;
}

function hasTextIn(steps: Steps, element: Element, tags: readonly string[]): boolean {
  for (const part of steps._getAllNodesWithTag(element, tags)) if (steps._getInnerText(part)) return true;
  return false;
}
