import type { Block, FurnitureLabel } from '../../engine/index.ts';

/** One run of furniture under its label; in more than one piece when it runs through parts of an article. */
export interface Furniture {
  readonly label: FurnitureLabel | null;
  readonly contents: readonly DocumentFragment[];
}

/** Runs that follow each other under one label as one. */
export function joinFurniture(runs: readonly Furniture[]): Furniture[] {
  const joined: Furniture[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.label !== run.label) joined.push(run);
    else joined.splice(-1, 1, { label: run.label, contents: [...last.contents, ...run.contents] });
  }
  return joined;
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
  const taken: { readonly label: FurnitureLabel | null; readonly contents: readonly [DocumentFragment] }[] = [];
  for (const element of [...article.querySelectorAll('[data-block]')]) {
    const block = blockOf(element);
    if (!block || !isFurniture(element) || !article.contains(element)) continue;
    const label = block.label ?? null;
    const last = taken.at(-1);
    const isSame = (other: Element) => isFurniture(other) && (blockOf(other)?.label ?? null) === label;
    const whole = wholeOf(element, isSame);
    if (last?.label === label) last.contents[0].append(whole);
    else {
      const content = element.ownerDocument.createDocumentFragment();
      content.append(whole);
      taken.push({ label, contents: [content] });
    }
  }
  return taken;
}
