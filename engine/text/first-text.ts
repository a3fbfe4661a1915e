/** The data of the first text node in a node, itself included; empty where it has none. */
export function firstTextOf(node: Node): string {
  if (node.nodeType === 3) return (node as Text).data;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    const text = firstTextOf(child);
    if (text) return text;
  }
  return '';
}

/** True where any text node below holds more than white space: found at the first one, where `textContent` reads all. */
export function hasText(node: Node): boolean {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3 ? (child as Text).data.trim() : hasText(child)) return true;
  }
  return false;
}
