import { hasText } from '../../text/first-text.ts';
import { findAny } from '../find-any.ts';
import type { Steps } from './steps.ts';

/** Readability's own test; it measures the text of every element before it looks at the names. */
function isByline(node: Element, named: boolean): boolean {
  if (!named) {
    if (!node.hasAttributes()) return false;
    if (node.getAttribute('rel') !== 'author' && !node.getAttribute('itemprop')?.includes('author')) return false;
  }
  const { length } = (node.textContent ?? '').trim();
  return length > 0 && length < 100;
}

/** The same answers with less work: Readability asks these of nearly every node. */
export function askLess(steps: Steps): void {
  const phrasing = new Set(steps.PHRASING_ELEMS);
  const transparent = new Set(['A', 'DEL', 'INS']);
  const { REGEXPS } = steps;
  steps._isValidByline = (node, names) => isByline(node, REGEXPS.byline.test(names));
  steps._isPhrasingContent = (node) => {
    if (node.nodeType === 3) return true;
    const { tagName } = node as Element;
    if (phrasing.has(tagName)) return true;
    if (!transparent.has(tagName)) return false;
    for (let child = node.firstChild; child; child = child.nextSibling)
      if (!steps._isPhrasingContent(child)) return false;
    return true;
  };
  steps._isElementWithoutContent = (node) => {
    if (node.nodeType !== 1 || hasText(node)) return false;
    const { length } = (node as Element).children;
    return !length || length === (node as Element).querySelectorAll('br,hr').length;
  };
  steps._hasSingleTagInsideElement = (element, tag) => {
    const child = element.firstElementChild;
    if (child?.tagName !== tag || child.nextElementSibling) return false;
    for (let node = element.firstChild; node; node = node.nextSibling)
      if (node.nodeType === 3 && REGEXPS.hasContent.test((node as Text).data)) return false;
    return true;
  };
}

/** All that Readability looks for by name among the article's elements has this in its class or id. */
const SHARE = ['[class*="share" i]', '[id*="share" i]'];

/** The same answers without the methods of arrays, under which a list of nodes is slow, and without a call for each node. */
export function loopPlainly(steps: Steps): void {
  steps._forEachNode = (list, fn) => {
    const { length } = list;
    for (let at = 0; at < length; at++) {
      const node = list[at];
      if (node) fn.call(steps, node, at);
    }
  };
  steps._hasChildBlockElement = (element) => {
    for (let child = element.firstElementChild; child; child = child.nextElementSibling)
      if (steps.DIV_TO_P_ELEMS.has(child.tagName) || steps._hasChildBlockElement(child)) return true;
    return false;
  };
  steps._cleanMatchedNodes = (root, test) => {
    for (const node of findAny(SHARE, (selector) => root.querySelectorAll(selector)))
      if (root.contains(node) && test.call(steps, node, `${node.className} ${node.id}`)) node.remove();
  };
}
