import type { TextBlock } from '../text-block.ts';
import type { Draft, DraftTree } from './draft.ts';

export interface BlockTree {
  readonly blocks: readonly TextBlock[];
  /** The same content as HTML; each leaf block carries `data-block="ID"`. */
  readonly html: string;
}

const EMPTY = /<(ul|ol|li|blockquote|figure|figcaption|dl|dd|table)(?: [^<>]*)?>\s*<\/\1>/g;

/** The drafts that the passes left, numbered anew, as blocks and HTML. */
export function finishBlocks({ drafts, pieces }: DraftTree): BlockTree {
  const blocks: TextBlock[] = [];
  const ids = new Map<Draft, number>();
  for (const draft of drafts) {
    if (draft.dropped) continue;
    ids.set(draft, blocks.length);
    blocks.push({ ...draft.block, id: blocks.length, zone: draft.zone, label: draft.label });
  }
  let html = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') html += piece;
    else {
      const id = ids.get(piece.draft);
      if (id !== undefined) html += `${piece.open} data-block="${id}"${piece.rest}`;
    }
  }
  // Dropping every block of a list leaves its wrapper; lists nest, so again until nothing changes.
  for (let before = ''; before !== html; ) {
    before = html;
    html = html.replace(EMPTY, '');
  }
  return { blocks, html };
}
