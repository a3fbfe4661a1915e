import type { TextBlock } from '../text-block.ts';

/** What stands before the text of a list item: a bullet, or the number that the page shows. */
function marker({ place }: TextBlock): string {
  if (!place) return '';
  return place.ordered && place.number !== null ? `${place.number}. ` : '• ';
}

/** A second block of the same item has no marker of its own. */
function continues(block: TextBlock, before: TextBlock | undefined): boolean {
  return block.place !== null && before?.place?.list === block.place.list && before.place.item === block.place.item;
}

function separator(block: TextBlock, before: TextBlock | undefined): string {
  if (!before) return '';
  if (block.cell && before.cell && block.cell.table === before.cell.table) {
    return block.cell.row === before.cell.row ? ' | ' : '\n';
  }
  if (block.place && before.place) return '\n';
  return '\n\n';
}

/**
 * Blocks as plain text: one blank line between blocks; list items each on a line of their own behind "• " or "1. ";
 * table rows a line each with " | " between cells; line breaks of the page kept.
 */
export function plainText(blocks: readonly TextBlock[]): string {
  let text = '';
  let before: TextBlock | undefined;
  for (const block of blocks) {
    if (!block.text) continue;
    text += separator(block, before) + (continues(block, before) ? '' : marker(block)) + block.text;
    before = block;
  }
  return text;
}
