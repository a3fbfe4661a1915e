import type { Block, Digest } from '../../engine/index.ts';
import type { Piece } from '../piece.ts';
import { oneSafeLine } from '../safe-text.ts';
import type { CopyWords } from '../words.ts';
import { isWrittenOut } from '../written-out.ts';
import { citationOf } from './citation.ts';

/** A link of the article: its words' place in a block, and its address. */
export interface ArticleLink {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

interface NumberedLinks {
  /** The article's text with "[1]" after the words of each link. */
  readonly text: string;
  /** The same of one block, by its id. */
  readonly textOf: (block: number) => string;
  readonly links: readonly Extract<Piece, { kind: 'link' }>[];
}

/** Where each body block's text begins in `article.text`, which is the blocks' texts in order with markers between. */
export function blockStarts(text: string, blocks: readonly Block[]): Map<number, number> {
  const starts = new Map<number, number>();
  let from = 0;
  for (const block of blocks) {
    if (block.zone !== 'body' || block.kind === 'caption' || !block.text) continue;
    const start = text.indexOf(block.text, from);
    if (start < 0) continue;
    starts.set(block.id, start);
    from = start + block.text.length;
  }
  return starts;
}

/** The sources' links, for where no view of the article's markup is at hand. */
export function sourceLinks({ sources }: Digest): ArticleLink[] {
  return sources.map(({ at, url }) => ({ ...at, url }));
}

/** Text with a number in brackets after each place; places in order. */
function withReferences(text: string, references: readonly { readonly at: number; readonly number: number }[]): string {
  let done = 0;
  let written = '';
  for (const { at, number } of references) {
    written += `${text.slice(done, at)} [${number}]`;
    done = at;
  }
  return written + text.slice(done);
}

/** Each address gets one number, by its first place in the text. */
export function numberLinks({ article }: Digest, found: readonly ArticleLink[]): NumberedLinks {
  const starts = blockStarts(article.text, article.blocks);
  const numbers = new Map<string, number>();
  const links: Extract<Piece, { kind: 'link' }>[] = [];
  const references: { readonly block: number; readonly end: number; readonly offset: number; number: number }[] = [];
  const placed = found
    .flatMap((link) => ({ ...link, offset: starts.get(link.block) ?? -1 }))
    .filter(({ offset }) => offset >= 0)
    .sort((a, b) => a.offset + a.end - (b.offset + b.end));
  for (const { block, offset, start, end, url } of placed) {
    const words = article.text.slice(offset + start, offset + end);
    if (isWrittenOut(words, url)) continue;
    const number = numbers.get(url) ?? numbers.size + 1;
    if (!numbers.has(url)) links.push({ kind: 'link', number, label: oneSafeLine(words) || url, url, note: '' });
    numbers.set(url, number);
    references.push({ block, end, offset, number });
  }
  return {
    text: withReferences(
      article.text,
      references.map(({ offset, end, number }) => ({ at: offset + end, number })),
    ),
    textOf: (id) =>
      withReferences(
        article.blocks[id]?.text ?? '',
        references.filter(({ block }) => block === id).map(({ end, number }) => ({ at: end, number })),
      ),
    links,
  };
}

/** The whole article as text, bullets, quotation marks and line breaks as it has them, and its links at the end. */
export function articlePieces(
  digest: Digest,
  words: CopyWords,
  found: readonly ArticleLink[] = sourceLinks(digest),
): Piece[] {
  const { text, links } = numberLinks(digest, found);
  const heading: Piece[] = links.length > 0 ? [{ kind: 'heading', level: 3, text: words.links }] : [];
  return [{ kind: 'paragraph', text }, ...heading, ...links];
}

/** The article, ready to hand on. */
export function articleCopy(digest: Digest, words: CopyWords, links?: readonly ArticleLink[]): Piece[] {
  return [citationOf(digest.article, words), ...articlePieces(digest, words, links)];
}
