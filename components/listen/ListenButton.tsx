import { Icon } from '../Icon.tsx';
import { useTranslate } from '../translate.ts';
import { useListening } from './listening.ts';
import { lineAtPoint } from './spoken-text.ts';

/** Where the reader's selection begins, if some of the view's words are selected. */
function selected(root: Element | null): { node: Node; offset: number } | null {
  const selection = document.getSelection();
  if (!root || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer: node, startOffset: offset } = selection.getRangeAt(0);
  return root.contains(node) ? { node, offset } : null;
}

/** Begins to read: at the selected words if there are any, else at the title. */
export function ListenButton() {
  const t = useTranslate();
  const listening = useListening();
  if (!listening) return null;
  const start = (root: Element | null) => {
    const point = selected(root);
    const at = root && point && lineAtPoint(root, listening.lines(), point.node, point.offset);
    listening.start(at?.line ?? 0, at?.offset ?? 0);
  };
  return (
    <button type="button" class="button" onClick={({ currentTarget }) => start(currentTarget.closest('.reader'))}>
      <Icon name="listen" />
      {t('listen.start')}
    </button>
  );
}
