import { useEffect, useState } from 'preact/hooks';
import type { ListenStart } from './listening.ts';
import { lineAtPoint } from './spoken-text.ts';

/** Where the reader's selection begins, if some of the view's words are selected. */
function selectionStart(root: Element | null): { readonly node: Node; readonly offset: number } | null {
  const selection = document.getSelection();
  if (!root || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer: node, startOffset: offset } = selection.getRangeAt(0);
  return root.contains(node) ? { node, offset } : null;
}

/** Begins to read at the selected words; false where none are selected that could be read. */
export function startAtSelection(root: Element | null, { lines, start }: ListenStart): boolean {
  const point = selectionStart(root);
  const at = root && point && lineAtPoint(root, lines(), point.node, point.offset);
  if (at) start(at.line, at.offset);
  return at !== null;
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
