import type { TextBlock } from '../text-block.ts';
import type { Draft, DraftTree } from './draft.ts';

export interface BlockTree {
  readonly blocks: readonly TextBlock[];
  /** The same content as HTML; each leaf block carries `data-block="ID"`. */
  readonly html: string;
}

const WRAPPER = /^<\/?(ul|ol|li|blockquote|figure|figcaption|dl|dd|table)(?: [^<>]*)?>$/;

/** The drafts that the passes left, numbered anew, as blocks and HTML. */
export function finishBlocks({ drafts, pieces }: DraftTree): BlockTree {
  const blocks: TextBlock[] = [];
  const ids = new Map<Draft, number>();
  for (const draft of drafts) {
    if (draft.dropped) continue;
    ids.set(draft, blocks.length);
    blocks.push({ ...draft.block, id: blocks.length, zone: draft.zone, label: draft.label });
  }
  const html: string[] = [];
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      const id = ids.get(piece.draft);
      if (id !== undefined) html.push(`${piece.open} data-block="${id}"${piece.rest}`);
      // Dropping every block of a list leaves its wrapper; lists nest.
    } else if (closes(piece, html.at(-1) ?? '')) html.pop();
    else html.push(piece);
  }
  return { blocks, html: html.join('') };
}

/** True for the end of a wrapper right behind its start. */
function closes(end: string, start: string): boolean {
  return (
    end.startsWith('</') && !start.startsWith('</') && wrapperOf(end) !== null && wrapperOf(end) === wrapperOf(start)
  );
}

const wrapperOf = (tag: string): string | null => WRAPPER.exec(tag)?.[1] ?? null;
