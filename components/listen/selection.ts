import { useEffect, useState } from 'preact/hooks';
import type { SpokenLine } from '../../formats/index.ts';
import type { FindStart } from './listening.ts';
import { lineAtPoint } from './spoken-text.ts';

/** Where the reader's selection begins, if some of the view's words are selected. */
function selectionStart(root: Element | null): { readonly node: Node; readonly offset: number } | null {
  const selection = document.getSelection();
  if (!root || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer: node, startOffset: offset } = selection.getRangeAt(0);
  return root.contains(node) ? { node, offset } : null;
}

/** Where the selected words stand among the lines; null where none are selected that could be read. */
export function lineAtSelection(root: Element | null, lines: readonly SpokenLine[]): ReturnType<FindStart> {
  const point = selectionStart(root);
  return root && point && lineAtPoint(root, lines, point.node, point.offset);
}

/** Whether words of the view are selected. */
export function useHasSelection(root: Element | null): boolean {
  const [has, setHas] = useState(false);
  useEffect(() => {
    const look = () => setHas(selectionStart(root) !== null);
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [root]);
  return has;
}
