import { Readability } from '@mozilla/readability';

/** The steps of Readability 0.6.0 (exact version in the lock file) that Plainspoken does its own way. */
interface Steps {
  _isProbablyVisible(node: Element): boolean;
  _unwrapNoscriptImages(document: Document): void;
  _removeScripts(document: Document): void;
  _getArticleMetadata(jsonLd: object): { title: string; excerpt: string };
  _postProcessContent(content: Element): void;
  _flagIsActive(flag: number): boolean;
}

const nothing = (): void => {};

/**
 * Runs Readability on the pruned clone, which it consumes. Returns the article's element with its classes (the passes
 * after it read them), or null where it finds none. Left out of Readability's own steps: what the pruning did already
 * (visibility, scripts), the metadata (the engine has its own), and the final tidying of attributes (blocks are made anew).
 */
export function grabArticle(clone: Document, title: string): { content: Element; byline: string | null } | null {
  const readability = new Readability<Node>(clone, {
    serializer: (node) => node,
    disableJSONLD: true,
    keepClasses: true,
  });
  const steps = readability as unknown as Steps;
  steps._isProbablyVisible = () => true;
  steps._unwrapNoscriptImages = nothing;
  steps._removeScripts = nothing;
  steps._getArticleMetadata = () => ({ title, excerpt: 'none' });
  steps._postProcessContent = nothing;
  const result = readability.parse();
  if (!result?.content) return null;
  return { content: result.content as Element, byline: result.byline ?? null };
}
