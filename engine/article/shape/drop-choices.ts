import type { Parts } from '../prune/parts.ts';

/** Drops lists of choices: every item is the label of a field, which the pruning has left out. */
export function dropChoices(root: Element, { present }: Parts): void {
  if (!present.has('label')) return;
  const lists = new Set<Element>();
  for (const label of root.querySelectorAll('li > label:only-child')) {
    const list = label.parentElement?.parentElement;
    if (list) lists.add(list);
  }
  for (const list of lists) {
    const isChoice = ({ childElementCount, firstElementChild }: Element) =>
      childElementCount === 1 && firstElementChild?.localName === 'label';
    if ([...list.children].every(isChoice)) list.remove();
  }
}
