import type { Parts } from '../prune/parts.ts';

/** Makes real lists of boxes that are lists by their roles (WAI-ARIA `list` and `listitem`). */
export function listRoles(_: Element, { lists }: Parts): void {
  for (const box of lists) {
    const items = [...box.children];
    if (items.length < 2 || !items.every((item) => item.getAttribute('role') === 'listitem')) continue;
    const list = box.ownerDocument.createElement('ul');
    list.className = box.className;
    for (const item of items) {
      const point = box.ownerDocument.createElement('li');
      point.append(...item.childNodes);
      list.append(point);
    }
    box.replaceWith(list);
  }
}
