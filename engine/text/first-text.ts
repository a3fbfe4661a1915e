/** The data of the first text node in a node, itself included; empty where it has none. */
export function firstTextOf(node: Node): string {
  if (node.nodeType === 3) return (node as Text).data;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    const text = firstTextOf(child);
    if (text) return text;
  }
  return '';
}
