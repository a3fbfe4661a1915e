import { Readability } from '@mozilla/readability';

/** The steps of Readability 0.6.0 (exact version in the lock file) that Plainspoken does its own way. */
interface Steps {
  REGEXPS: { byline: RegExp };
  _isProbablyVisible(node: Element): boolean;
  _isValidByline(node: Element, names: string): boolean;
  _cleanStyles(element: Element): void;
  _fixLazyImages(root: Element): void;
  _unwrapNoscriptImages(document: Document): void;
  _removeScripts(document: Document): void;
  _getArticleMetadata(jsonLd: object): { title: string; excerpt: string };
  _postProcessContent(content: Element): void;
}

const nothing = (): void => {};

/**
 * Readability serialises the whole body before it starts, only to lay it anew when a first try finds too little. Most
 * pages need no second try: the text is not made, and `relay` fills the body again where one is needed.
 */
function relayOnRetry(body: Element, relay: () => Iterable<Node>): void {
  Object.defineProperty(body, 'innerHTML', {
    get: () => '',
    set: () => body.replaceChildren(...relay()),
  });
}

/** Readability's own test; it measures the text of every element before it looks at the names. */
function isByline(node: Element, named: boolean): boolean {
  if (!named && node.getAttribute('rel') !== 'author' && !node.getAttribute('itemprop')?.includes('author'))
    return false;
  const { length } = (node.textContent ?? '').trim();
  return length > 0 && length < 100;
}

/**
 * Runs Readability on the pruned clone, which it consumes. Returns the article's element with its classes (the passes
 * after it read them), or null where it finds none. Left out of Readability's own steps: what the pruning did already
 * (visibility, scripts, lazy pictures), the metadata (the engine has its own), and the final tidying of attributes (blocks are made anew).
 *
 * @param relay gives the body's content afresh
 */
export function grabArticle(clone: Document, title: string, relay: () => Iterable<Node>): Element | null {
  const readability = new Readability<Node>(clone, {
    serializer: (node) => node,
    disableJSONLD: true,
    keepClasses: true,
  });
  const steps = readability as unknown as Steps;
  steps._isProbablyVisible = () => true;
  steps._isValidByline = (node, names) => isByline(node, steps.REGEXPS.byline.test(names));
  steps._cleanStyles = nothing;
  steps._fixLazyImages = nothing;
  steps._unwrapNoscriptImages = nothing;
  steps._removeScripts = nothing;
  steps._getArticleMetadata = () => ({ title, excerpt: 'none' });
  steps._postProcessContent = nothing;
  relayOnRetry(clone.body, relay);
  return (readability.parse()?.content as Element | undefined) ?? null;
}
