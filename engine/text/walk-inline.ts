/** What a walk over a block's inline content meets. */
export interface InlineVisitor {
  text(node: Text, preserve: boolean): void;
  lineBreak(): void;
  /** Returns what `leave` gets back. */
  enter(element: Element): number;
  leave(element: Element, entered: number): void;
}

/** Their text is not the article's: ruby readings would stand twice. */
const SKIPPED = new Set(['rt', 'rp', 'script', 'style', 'template']);

/** Walks the content of an element. With `preserve`, as within `<pre>`, white space stays as it stands. */
export function walkInside(parent: Node, visitor: InlineVisitor, preserve: boolean): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) walkInline(node, visitor, preserve);
}

/** Walks a node with all that is in it. */
export function walkInline(node: Node, visitor: InlineVisitor, preserve: boolean): void {
  if (node.nodeType === 3) {
    visitor.text(node as Text, preserve);
    return;
  }
  if (node.nodeType !== 1) return;
  const element = node as Element;
  const name = element.localName;
  if (SKIPPED.has(name)) return;
  if (name === 'br') {
    visitor.lineBreak();
    return;
  }
  const entered = visitor.enter(element);
  walkInside(element, visitor, preserve || name === 'pre');
  visitor.leave(element, entered);
}
