import type { TextPoints } from '../../engine/index.ts';

function textNodes(from: Text, to: Text): Text[] {
  const walker = from.ownerDocument.createTreeWalker(commonAncestor(from, to), 4 /* NodeFilter.SHOW_TEXT */);
  walker.currentNode = from;
  const nodes: Text[] = [from];
  while (walker.currentNode !== to && walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

function commonAncestor(a: Node, b: Node): Node {
  let ancestor: Node = a;
  while (ancestor.parentNode && !ancestor.contains(b)) ancestor = ancestor.parentNode;
  return ancestor;
}

/** The node's share between two offsets, as a text node of its own. */
function cut(node: Text, start: number, end: number): Text {
  if (end < node.length) node.splitText(end);
  return start > 0 ? node.splitText(start) : node;
}

/**
 * Wraps the words between two points in `<mark>`s, one for each text node, so that links and emphasis inside stay whole.
 * Returns the marks in order.
 */
export function markSlice(
  { startNode, startOffset, endNode, endOffset }: TextPoints,
  className: string,
): HTMLElement[] {
  return textNodes(startNode, endNode).flatMap((node) => {
    const start = node === startNode ? startOffset : 0;
    const end = node === endNode ? endOffset : node.length;
    if (end <= start) return [];
    const words = cut(node, start, end);
    const mark = words.ownerDocument.createElement('mark');
    mark.className = className;
    words.replaceWith(mark);
    mark.append(words);
    return [mark];
  });
}
