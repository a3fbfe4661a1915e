import type { Readability } from '@mozilla/readability';
import { hasText } from '../text/first-text.ts';

/** The steps of Readability 0.6.0 (exact version in the lock file) that Plainspoken does its own way. */
interface Steps {
  REGEXPS: {
    readonly byline: RegExp;
    readonly hasContent: RegExp;
    readonly hashUrl: RegExp;
    readonly tokenize: RegExp;
  };
  PHRASING_ELEMS: readonly string[];
  DIV_TO_P_ELEMS: ReadonlySet<string>;
  _forEachNode<T>(list: ArrayLike<T>, fn: (this: Steps, node: T, at: number) => void): void;
  _isProbablyVisible(node: Element): boolean;
  _isValidByline(node: Element, names: string): boolean;
  _cleanStyles(element: Element): void;
  _fixLazyImages(root: Element): void;
  _unwrapNoscriptImages(document: Document): void;
  _removeScripts(document: Document): void;
  _getArticleMetadata(jsonLd: object): { title: string; excerpt: string };
  _postProcessContent(content: Element): void;
  _clean(root: Element, tag: string): void;
  _cleanConditionally(root: Element, tag: string): void;
  _getAllNodesWithTag(root: Element, tags: readonly string[]): Iterable<Element>;
  _getInnerText(node: Node, normalizes?: boolean): string;
  _getLinkDensity(element: Element): number;
  _getTextDensity(element: Element, tags: readonly string[]): number;
  _hasAncestorTag(node: Node, tag: string, depth?: number, test?: (ancestor: Element) => boolean): boolean;
  _hasChildBlockElement(element: Element): boolean;
  _hasSingleTagInsideElement(element: Element, tag: string): boolean;
  _isElementWithoutContent(node: Node): boolean;
  _isPhrasingContent(node: Node): boolean;
}

/** What the shapes and Readability itself make, besides what the pruning has copied. */
const MADE = new Set('div p span cite h2 ul ol li figure figcaption'.split(' '));
const NONE: readonly Element[] = [];
const nothing = (): void => {};

/** Readability's own test; it measures the text of every element before it looks at the names. */
function isByline(node: Element, named: boolean): boolean {
  if (!named) {
    if (!node.hasAttributes()) return false;
    if (node.getAttribute('rel') !== 'author' && !node.getAttribute('itemprop')?.includes('author')) return false;
  }
  const { length } = (node.textContent ?? '').trim();
  return length > 0 && length < 100;
}

/** Between words in any script: Readability knows ASCII letters only and finds no title again in Arabic or Greek. */
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}_]+/u;

/** Leaves out what the pruning did already (visibility, scripts, lazy pictures) and what others do after (metadata, tidying). */
function leaveOut(steps: Steps, title: string): void {
  steps._isProbablyVisible = () => true;
  steps._cleanStyles = nothing;
  steps._fixLazyImages = nothing;
  steps._unwrapNoscriptImages = nothing;
  steps._removeScripts = nothing;
  steps._getArticleMetadata = () => ({ title, excerpt: 'none' });
  steps._postProcessContent = nothing;
}

/** Never looks for elements that the clone can't hold. `names` are those that it was written with, lower case. */
function skipAbsent(steps: Steps, names: ReadonlySet<string>): void {
  // Readability asks in both cases.
  const isPresent = (tag: string) => {
    const name = tag.toLowerCase();
    return MADE.has(name) || names.has(name);
  };
  const [clean, cleanConditionally] = [steps._clean.bind(steps), steps._cleanConditionally.bind(steps)];
  const textDensity = steps._getTextDensity.bind(steps);
  const hasAncestorTag = steps._hasAncestorTag.bind(steps);
  steps._clean = (root, tag) => (isPresent(tag) ? clean(root, tag) : undefined);
  steps._cleanConditionally = (root, tag) => (isPresent(tag) ? cleanConditionally(root, tag) : undefined);
  steps._hasAncestorTag = (node, tag, ...more) => isPresent(tag) && hasAncestorTag(node, tag, ...more);
  steps._getTextDensity = (element, tags) => (tags.some(isPresent) ? textDensity(element, tags) : 0);
  steps._getAllNodesWithTag = (root, tags) => {
    const present = tags.filter(isPresent);
    return present.length ? root.querySelectorAll(present.join(',')) : NONE;
  };
}

/** The same answers with less work: Readability asks these of nearly every node. */
function askLess(steps: Steps): void {
  const phrasing = new Set(steps.PHRASING_ELEMS);
  const transparent = new Set(['A', 'DEL', 'INS']);
  const { REGEXPS } = steps;
  // White space is collapsed in the clone but for runs across elements: not worth a search through every text.
  steps._getInnerText = (node) => (node.textContent ?? '').trim();
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

/** The same answers without the methods of arrays, under which a list of nodes is slow, and without a call for each node. */
function loopPlainly(steps: Steps): void {
  steps._forEachNode = (list, fn) => {
    const { length } = list;
    for (let at = 0; at < length; at++) {
      const node = list[at];
      if (node) fn.call(steps, node, at);
    }
  };
  steps._getLinkDensity = (element) => linkDensity(element, steps.REGEXPS.hashUrl);
  steps._hasChildBlockElement = (element) => {
    for (let child = element.firstElementChild; child; child = child.nextElementSibling)
      if (steps.DIV_TO_P_ELEMS.has(child.tagName) || steps._hasChildBlockElement(child)) return true;
    return false;
  };
}

/** Links within the page count for less: Readability's own share. */
const HASH_SHARE = 0.3;

/** Readability's own measure, in one loop. */
function linkDensity(element: Element, hashUrl: RegExp): number {
  const { length } = (element.textContent ?? '').trim();
  if (!length) return 0;
  let linked = 0;
  const links = element.getElementsByTagName('a');
  for (let link = links[0], at = 0; link; link = links[++at]) {
    const href = link.getAttribute('href');
    linked += (link.textContent ?? '').trim().length * (href && hashUrl.test(href) ? HASH_SHARE : 1);
  }
  return linked / length;
}

/**
 * Gives one Readability, made for a pruned clone, the steps of this file in place of its own. `title` is the article's,
 * `present` has the names of the clone's elements.
 */
export function ownSteps(readability: Readability<Node>, title: string, present: ReadonlySet<string>): void {
  const steps = readability as unknown as Steps;
  leaveOut(steps, title);
  steps.REGEXPS = { ...steps.REGEXPS, tokenize: BETWEEN_WORDS };
  skipAbsent(steps, present);
  askLess(steps);
  loopPlainly(steps);
}
