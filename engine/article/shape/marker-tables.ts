import type { Parts } from '../prune/parts.ts';
import { isMarkerOnly } from './list-markers.ts';

const MIN_ROWS = 2;

/**
 * Makes real lists of layout tables that hold a marker in the first column and the point in the second. Before
 * Readability, which takes such tables for page layout and may drop them.
 */
export function listMarkerTables(root: Element, { present }: Parts): void {
  if (!present.has('table')) return;
  for (const table of root.querySelectorAll('table')) {
    const rows = [...table.querySelectorAll('tr')];
    if (rows.length < MIN_ROWS || !rows.every(isMarkedRow)) continue;
    const numbered = /\d/.test(rows[0]?.firstElementChild?.textContent ?? '');
    const list = table.ownerDocument.createElement(numbered ? 'ol' : 'ul');
    for (const row of rows) {
      const item = table.ownerDocument.createElement('li');
      item.append(...(row.lastElementChild?.childNodes ?? []));
      list.append(item);
    }
    table.replaceWith(list);
  }
}

function isMarkedRow(row: Element): boolean {
  const [marker, point] = row.children;
  if (!marker || !point || row.children.length !== 2) return false;
  return isMarkerOnly(marker.textContent?.trim() ?? '') && (point.textContent?.trim().length ?? 0) > 3;
}
