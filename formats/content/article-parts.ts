import type { Article, Block, FurnitureLabel } from '../../engine/index.ts';

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

/** A part of the article's text: a block by its id, or, without one, what stands between blocks. */
export interface ArticlePart {
  readonly block: number | null;
  readonly text: string;
}

/**
 * `article.text` cut into its blocks, and in between them, where they stand, those that it leaves out: captions and the
 * article's own boxes.
 */
export function articleParts({ text, blocks }: Article): ArticlePart[] {
  const starts = blockStarts(text, blocks);
  const parts: ArticlePart[] = [];
  let done = 0;
  for (const block of blocks) {
    if (block.zone === 'furniture' || !block.text) continue;
    const start = starts.get(block.id);
    const between = start === undefined ? '' : text.slice(done, start);
    if (start !== undefined) done = start + block.text.length;
    if (parts.length > 0 || between) parts.push({ block: null, text: between || '\n\n' });
    parts.push({ block: block.id, text: block.text });
  }
  return [...parts, { block: null, text: text.slice(done) }];
}

/** Neighbouring blocks of furniture under one label. */
export interface FurnitureRun {
  readonly label: FurnitureLabel | null;
  /** Ids. */
  readonly blocks: readonly number[];
}

export function furnitureRuns({ blocks }: Article): FurnitureRun[] {
  const runs: { label: FurnitureLabel | null; blocks: number[] }[] = [];
  for (const block of blocks) {
    if (block.zone !== 'furniture' || !block.text) continue;
    const label = block.label ?? null;
    const last = runs.at(-1);
    if (last?.label === label) last.blocks.push(block.id);
    else runs.push({ label, blocks: [block.id] });
  }
  return runs;
}
