import type { Block, FurnitureLabel } from '../../engine/index.ts';

/** One run of furniture: its label and its blocks' ids in order. */
export interface Furniture {
  readonly label: FurnitureLabel | null;
  readonly content: DocumentFragment;
}

/** An element and every ancestor that holds no other block. */
function wholeOf(element: Element, isFurniture: (element: Element) => boolean): Element {
  let whole = element;
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    if (![...parent.querySelectorAll('[data-block]')].every(isFurniture)) break;
    whole = parent;
  }
  return whole;
}

/**
 * Takes labelled furniture (notes to editors, contact, about) out of the article, so that it can be folded below.
 * Neighbouring blocks of one label come back as one piece.
 */
export function takeFurniture(article: DocumentFragment, blocks: readonly Block[]): Furniture[] {
  const blockOf = (element: Element) => blocks[Number(element.getAttribute('data-block'))];
  const isFurniture = (element: Element) => blockOf(element)?.zone === 'furniture';
  const taken: Furniture[] = [];
  for (const element of [...article.querySelectorAll('[data-block]')]) {
    const block = blockOf(element);
    if (!block || !isFurniture(element) || !article.contains(element)) continue;
    const label = block.label ?? null;
    const last = taken.at(-1);
    const isSame = (other: Element) => isFurniture(other) && (blockOf(other)?.label ?? null) === label;
    const whole = wholeOf(element, isSame);
    if (last?.label === label) last.content.append(whole);
    else {
      const content = element.ownerDocument.createDocumentFragment();
      content.append(whole);
      taken.push({ label, content });
    }
  }
  return taken;
}
