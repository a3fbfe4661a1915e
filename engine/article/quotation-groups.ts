import { isInline } from './elements.ts';

/** A block quote's children with the attribution (`cite`, `footer`) as groups of their own. */
export function quotationGroups(quote: Element): { attribution: boolean; nodes: Node[] }[] {
  const found: { attribution: boolean; nodes: Node[] }[] = [];
  for (let node = quote.firstChild; node; node = node.nextSibling) {
    const name = node.nodeType === 1 ? (node as Element).localName : '';
    const attribution = name === 'footer' || name === 'figcaption' || (name === 'cite' && isLastOf(node, quote));
    const last = found.at(-1);
    const joins = last && last.attribution === attribution && isInline(node) === last.nodes.every(isInline);
    if (joins) last.nodes.push(node);
    else found.push({ attribution, nodes: [node] });
  }
  return found;
}

/** A `cite` in the middle of the words is a title of a work, at their end the one who says them. */
function isLastOf(node: Node, quote: Element): boolean {
  for (let next = node.nextSibling; next; next = next.nextSibling) if (next.textContent?.trim()) return false;
  return quote.textContent?.trim() !== node.textContent?.trim();
}
