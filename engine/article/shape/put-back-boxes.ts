import { ASIDE } from '../elements.ts';
import type { Parts } from '../prune/parts.ts';
import { ownBoxes } from './own-boxes.ts';

/** A box of the article's own as the page has it. `order`: the number of its first numbered element. */
export interface OwnBox {
  readonly order: number;
  /** Numbers of the first and last element of the `article` or `main` around it; null without one. */
  readonly home: readonly [first: number, last: number] | null;
  readonly copy: Element;
}

const HOME = 'article,main,[role="main"]';

/** Copies the article's own boxes. `attribute` holds the elements' numbers in document order. */
export function noteBoxes(parts: Parts, attribute: string): OwnBox[] {
  return ownBoxes(parts).flatMap((box) => {
    const [order] = numbers(box, attribute);
    if (order === undefined) return [];
    const home = box.parentElement?.closest(HOME);
    const around = home ? numbers(home, attribute) : [];
    const [first, last] = [around[0], around.at(-1)];
    const range = first !== undefined && last !== undefined ? ([first, last] as const) : null;
    return [{ order, home: range, copy: box.cloneNode(true) as Element }];
  });
}

/**
 * Puts lost boxes back as boxes beside the text (zone `aside`): after the last kept element before them, or on top. Only
 * those within the article's own `article` or `main`, or between its paragraphs. `kept` are the elements that Readability
 * kept, by number.
 */
export function putBackBoxes(
  content: Element,
  boxes: readonly OwnBox[],
  kept: ReadonlyMap<number, Element>,
  attribute: string,
  placeAfter: (anchor: Element, restored: Element) => void,
): void {
  const orders = [...kept.keys()].sort((a, b) => a - b);
  const [first, last] = [orders[0], orders.at(-1)];
  if (first === undefined || last === undefined) return;
  for (const { order, home, copy } of boxes) {
    if (numbers(copy, attribute).some((number) => kept.has(number))) continue;
    const isHome = home
      ? orders.some((number) => number >= home[0] && number <= home[1])
      : order > first && order < last;
    if (!isHome) continue;
    const restored = content.ownerDocument.createElement('div');
    restored.setAttribute(ASIDE, '');
    restored.append(...content.ownerDocument.importNode(copy, true).childNodes);
    const before = orders.findLast((number) => number < order);
    const anchor = before === undefined ? undefined : kept.get(before);
    if (anchor) placeAfter(anchor, restored);
    else (content.firstElementChild ?? content).prepend(restored);
  }
}

function numbers(element: Element, attribute: string): number[] {
  return [...element.querySelectorAll(`[${attribute}]`)].map((one) => Number(one.getAttribute(attribute)));
}
