/**
 * Reads the live page's tree through the prototypes' own accessors. A form with a field named "childNodes", or an image
 * named "body", shadows the property of the element or document itself, even in a content script's own world.
 */
export interface PageAccess {
  readonly root: Element;
  readonly body: Element | null;
  readonly baseURI: string;
  readonly implementation: DOMImplementation;
  readonly firstChild: (node: Node) => Node | null;
  readonly nextSibling: (node: Node) => Node | null;
  readonly parentNode: (node: Node) => Node | null;
  readonly localName: (element: Element) => string;
  readonly attribute: (element: Element, name: string) => string | null;
  readonly shadowRoot: (element: Element) => ShadowRoot | null;
  readonly text: (node: Node) => string;
  readonly find: (element: Element, selector: string) => Element | null;
  readonly findAll: (element: Element, selector: string) => ArrayLike<Element> & Iterable<Element>;
  readonly closest: (element: Element, selector: string) => Element | null;
  /** All text nodes below, in order. */
  readonly textNodes: (root: Node) => TreeWalker;
}

/** The accessor or method `key` as the object's prototypes define it. */
function own<T>(object: object, key: string): T | null {
  for (let proto = Object.getPrototypeOf(object); proto; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, key);
    if (found) return (found.get ?? found.value) as T;
  }
  return null;
}

type Getter<T> = (this: unknown) => T;
type Query<T> = (this: unknown, selector: string) => T;
const TEXT = 4;

function required<T>(object: object, key: string): T {
  const found = own<T>(object, key);
  if (!found) throw new Error(`The page's document has no ${key}`);
  return found;
}

export function pageAccess(document: Document): PageAccess {
  const get = <T>(key: string) => required<Getter<T>>(document, key).call(document);
  const root = get<Element>('documentElement');
  const firstChild = required<Getter<Node | null>>(root, 'firstChild');
  const nextSibling = required<Getter<Node | null>>(root, 'nextSibling');
  const parentNode = required<Getter<Node | null>>(root, 'parentNode');
  const localName = required<Getter<string>>(root, 'localName');
  const getAttribute = required<(this: unknown, name: string) => string | null>(root, 'getAttribute');
  const shadowRoot = own<Getter<ShadowRoot | null>>(root, 'shadowRoot');
  const textContent = required<Getter<string | null>>(root, 'textContent');
  const querySelector = required<Query<Element | null>>(root, 'querySelector');
  const querySelectorAll = required<Query<NodeListOf<Element>>>(root, 'querySelectorAll');
  const closest = required<Query<Element | null>>(root, 'closest');
  const createTreeWalker = required<(this: unknown, root: Node, show: number) => TreeWalker>(
    document,
    'createTreeWalker',
  );
  return {
    root,
    body: get<Element | null>('body'),
    baseURI: get<string>('baseURI'),
    implementation: get<DOMImplementation>('implementation'),
    firstChild: (node) => firstChild.call(node),
    nextSibling: (node) => nextSibling.call(node),
    parentNode: (node) => parentNode.call(node),
    localName: (element) => localName.call(element),
    attribute: (element, name) => getAttribute.call(element, name),
    shadowRoot: (element) => shadowRoot?.call(element) ?? null,
    text: (node) => textContent.call(node) ?? '',
    find: (element, selector) => querySelector.call(element, selector),
    findAll: (element, selector) => querySelectorAll.call(element, selector),
    closest: (element, selector) => closest.call(element, selector),
    textNodes: (from) => createTreeWalker.call(document, from, TEXT),
  };
}
