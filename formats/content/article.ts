import type { Block, Digest, Source } from '../../engine/index.ts';
import type { Piece } from '../piece.ts';

/** Where each body block's text begins in `article.text`, which is the blocks' texts in order with markers between. */
function blockStarts(text: string, blocks: readonly Block[]): Map<number, number> {
  const starts = new Map<number, number>();
  let from = 0;
  for (const block of blocks) {
    if (block.zone !== 'body' || !block.text) continue;
    const start = text.indexOf(block.text, from);
    if (start < 0) continue;
    starts.set(block.id, start);
    from = start + block.text.length;
  }
  return starts;
}

interface Reference {
  readonly offset: number;
  readonly number: number;
}

function references(text: string, blocks: readonly Block[], sources: readonly Source[]): Reference[] {
  const starts = blockStarts(text, blocks);
  return sources.flatMap(({ at }, index) => {
    const start = starts.get(at.block);
    return start === undefined ? [] : [{ offset: start + at.end, number: index + 1 }];
  });
}

/** The article's text with "[1]" after the words of each source's link: the number that the list of sources gives it. */
export function numberedText({ article, sources }: Digest): string {
  const { text, blocks } = article;
  return references(text, blocks, sources)
    .sort((a, b) => b.offset - a.offset || b.number - a.number)
    .reduce((out, { offset, number }) => `${out.slice(0, offset)} [${number}]${out.slice(offset)}`, text);
}

/** The whole article as text: bullets, quotation marks and line breaks as it has them. */
export function articlePieces(digest: Digest): Piece[] {
  return [{ kind: 'paragraph', text: numberedText(digest) }];
}
