import type { Block, Digest } from '../../engine/index.ts';
import type { Piece } from '../piece.ts';
import type { CopyWords } from '../words.ts';
import { type ArticleLink, numberLinks } from './article.ts';
import { blockStarts } from './article-parts.ts';
import { masthead } from './masthead.ts';

interface PlacedBlock {
  readonly block: Block;
  /** Its text with the numbers of its links. */
  readonly text: string;
  /** What stands before it on its line: a bullet, a number, or the cells before it. */
  readonly before: string;
}

function pieceOf({ block, text, before }: PlacedBlock): Piece {
  if (block.kind === 'heading') return { kind: 'heading', level: 2, text };
  if (block.kind === 'quotation') return { kind: 'quotation', text };
  if (block.kind === 'item' && before) return { kind: 'list', ordered: /^\d/.test(before), items: [text] };
  return { kind: 'paragraph', text };
}

/** Items that follow each other are one list; cells of one row one line, and rows that follow each other one paragraph. */
function joined(last: Piece | undefined, next: Piece, { block, before }: PlacedBlock, gap: string): Piece | null {
  if (last?.kind === 'list' && next.kind === 'list' && last.ordered === next.ordered && !gap.includes('\n\n'))
    return { ...last, items: [...last.items, ...next.items] };
  if (last?.kind === 'paragraph' && next.kind === 'paragraph' && block.kind === 'cell' && !gap.includes('\n\n'))
    return { kind: 'paragraph', text: `${last.text}${before ? ' | ' : '\n'}${next.text}` };
  return null;
}

/** The article block by block, so that headings, lists and quotations stay what they are; its links at the end. */
function blockPieces(digest: Digest, found: readonly ArticleLink[], words: CopyWords): Piece[] {
  const { text, blocks } = digest.article;
  const starts = blockStarts(text, blocks);
  const { textOf, links } = numberLinks(digest, found, [...starts.keys()]);
  const pieces: Piece[] = [];
  let end = 0;
  for (const [id, start] of starts) {
    const block = blocks[id];
    if (!block) continue;
    const gap = text.slice(end, start);
    const placed = { block, text: textOf(id), before: gap.replace(/^[\s\S]*\n/, '') };
    const next = pieceOf(placed);
    const together = joined(pieces.at(-1), next, placed, gap);
    pieces.splice(together ? -1 : pieces.length, together ? 1 : 0, together ?? next);
    end = start + block.text.length;
  }
  const heading: Piece[] =
    links.length > 0 ? [{ kind: 'heading', level: 2, text: words.links, lang: words.locale }] : [];
  return [...pieces, ...heading, ...links];
}

/** The article as a document of its own. `day` is the ISO date on which it was read. */
export function articleDocument(digest: Digest, words: CopyWords, found: readonly ArticleLink[], day: string): Piece[] {
  return [masthead(digest.article, words, day), ...blockPieces(digest, found, words)];
}
