/** The steps of Readability 0.6.0 (exact version in the lock file) that Plainspoken does its own way. */
export interface Steps {
  REGEXPS: {
    readonly byline: RegExp;
    readonly hasContent: RegExp;
    readonly hashUrl: RegExp;
    readonly tokenize: RegExp;
  };
  PHRASING_ELEMS: readonly string[];
  DIV_TO_P_ELEMS: ReadonlySet<string>;
  _forEachNode<T>(list: ArrayLike<T>, fn: (this: Steps, node: T, at: number) => void): void;
  _removeNodes(
    list: ArrayLike<Element>,
    test?: (this: Steps, node: Element, at: number, list: ArrayLike<Element>) => boolean,
  ): void;
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
  _cleanMatchedNodes(root: Element, test: (this: Steps, node: Element, names: string) => boolean): void;
  _getAllNodesWithTag(root: Element, tags: readonly string[]): ArrayLike<Element> & Iterable<Element>;
  _getCharCount(element: Element, character: string): number;
  _getInnerText(node: Node, normalizes?: boolean): string;
  _getLinkDensity(element: Element): number;
  _getTextDensity(element: Element, tags: readonly string[]): number;
  _hasAncestorTag(node: Node, tag: string, depth?: number, test?: (ancestor: Element) => boolean): boolean;
  _hasChildBlockElement(element: Element): boolean;
  _hasSingleTagInsideElement(element: Element, tag: string): boolean;
  _isElementWithoutContent(node: Node): boolean;
  _isPhrasingContent(node: Node): boolean;
}
