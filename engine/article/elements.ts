/** HTML's own split of elements, as far as articles hold them: what breaks a line and what flows within one. */
export const BLOCK_NAMES =
  'p div section article main header footer aside nav h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote figure figcaption table tr td th pre hr details summary address center fieldset legend form';
const BLOCKS = new Set(BLOCK_NAMES.split(' '));

/** True for an element that holds no block: one line of text, however marked up. */
export function isLeaf(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (!isInline(child)) return false;
  return true;
}

/** True for text and for elements that neither are nor hold a block. */
export function isInline(node: Node): boolean {
  return node.nodeType !== 1 || (!BLOCKS.has((node as Element).localName) && isLeaf(node as Element));
}

/** Marks a box of the article's own that stands beside its body. */
export const ASIDE = 'plainspoken-aside';
