/** Takes the first `length` UTF-16 units of text out of an element. Returns how many are still to go. */
export function dropStart(node: Node, length: number): number {
  let left = length;
  for (let child = node.firstChild; child && left > 0; child = child.nextSibling) {
    if (child.nodeType === 3) {
      const text = child as Text;
      const cut = Math.min(left, text.data.length);
      text.data = text.data.slice(cut);
      left -= cut;
    } else left = dropStart(child, left);
  }
  return left;
}
