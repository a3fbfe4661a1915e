/** HTML's own split of elements, as far as articles hold them: what breaks a line and what flows within one. */
export const BLOCK_SELECTOR =
  'p,div,section,article,main,header,footer,aside,nav,h1,h2,h3,h4,h5,h6,ul,ol,li,dl,dt,dd,blockquote,figure,figcaption,table,tr,td,th,pre,hr,details,summary,address,center,fieldset,legend,form';

const BLOCKS = new Set(BLOCK_SELECTOR.split(','));

export function isBlockName(name: string): boolean {
  return BLOCKS.has(name);
}

/** True for text and for elements that hold no block. */
export function isInline(node: Node): boolean {
  if (node.nodeType !== 1) return true;
  const element = node as Element;
  if (BLOCKS.has(element.localName)) return false;
  return element.firstElementChild === null || element.querySelector(BLOCK_SELECTOR) === null;
}

/** Marks a box of the article's own that stands beside its body. */
export const ASIDE = 'plainspoken-aside';
