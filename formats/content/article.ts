import type { Article, Digest } from '../../engine/index.ts';
import type { Piece } from '../piece.ts';
import { oneSafeLine } from '../safe-text.ts';
import type { CopyWords } from '../words.ts';
import { isWrittenOut } from '../written-out.ts';
import { articleParts, furnitureRuns } from './article-parts.ts';
import { citationOf } from './citation.ts';

/** A link of the article: its words' place in a block, and its address. */
export interface ArticleLink {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

interface NumberedLinks {
  /** The text of a block, by its id, with "[1]" after the words of each link. */
  readonly textOf: (block: number) => string;
  readonly links: readonly Extract<Piece, { kind: 'link' }>[];
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

/** Each address gets one number, by its first place in the blocks with these ids, in their order. */
export function numberLinks(
  { article }: Digest,
  found: readonly ArticleLink[],
  order: readonly number[],
): NumberedLinks {
  const rank = new Map(order.map((id, index) => [id, index]));
  const numbers = new Map<string, number>();
  const links: Extract<Piece, { kind: 'link' }>[] = [];
  const references = new Map<number, { readonly at: number; readonly number: number }[]>();
  const placed = found
    .flatMap((link) => ({ ...link, rank: rank.get(link.block) ?? -1 }))
    .filter((link) => link.rank >= 0)
    .sort((a, b) => a.rank - b.rank || a.end - b.end);
  for (const { block, start, end, url } of placed) {
    const words = article.blocks[block]?.text.slice(start, end) ?? '';
    if (isWrittenOut(words, url)) continue;
    const number = numbers.get(url) ?? numbers.size + 1;
    if (!numbers.has(url)) links.push({ kind: 'link', number, label: oneSafeLine(words) || url, url, note: '' });
    numbers.set(url, number);
    const known = references.get(block) ?? [];
    references.set(block, [...known, { at: end, number }]);
  }
  return { textOf: (id) => withReferences(article.blocks[id]?.text ?? '', references.get(id) ?? []), links };
}

/** Notes to editors, contact and the like: each run under its name, or without one where it names itself. */
function furniturePieces(article: Article, textOf: (block: number) => string, words: CopyWords): Piece[] {
  return furnitureRuns(article).flatMap(({ label, blocks }): Piece[] => [
    ...(label === 'ends' ? [] : [{ kind: 'heading', level: 3, text: words.furniture[label ?? 'other'] } as const]),
    ...blocks.map((id) => ({ kind: 'paragraph', text: textOf(id) }) as const),
  ]);
}

/**
 * The whole article as text, bullets, quotation marks and line breaks as it has them: captions and boxes where they
 * stand, its furniture below, its links numbered at the end. Every word of every block is there.
 */
export function articlePieces(
  digest: Digest,
  words: CopyWords,
  found: readonly ArticleLink[] = sourceLinks(digest),
): Piece[] {
  const { article } = digest;
  const parts = articleParts(article);
  const order = [
    ...parts.flatMap(({ block }) => (block === null ? [] : [block])),
    ...furnitureRuns(article).flatMap(({ blocks }) => blocks),
  ];
  const { textOf, links } = numberLinks(digest, found, order);
  const text = parts.map((part) => (part.block === null ? part.text : textOf(part.block))).join('');
  const heading: Piece[] = links.length > 0 ? [{ kind: 'heading', level: 3, text: words.links }] : [];
  return [{ kind: 'paragraph', text }, ...furniturePieces(article, textOf, words), ...heading, ...links];
}

/** The article, ready to hand on. */
export function articleCopy(digest: Digest, words: CopyWords, links?: readonly ArticleLink[]): Piece[] {
  return [citationOf(digest.article, words), ...articlePieces(digest, words, links)];
}
