import type { Digest, Slice } from '../engine/index.ts';
import type { Passage } from './on-page/passage.ts';

interface Place {
  readonly kind: Passage['kind'];
  readonly slices: readonly Slice[];
}

/** The words that places of a digest stand for, with the blocks around them. */
export function passagesOf({ article }: Digest, places: readonly Place[]): Passage[] {
  return places.flatMap(({ kind, slices }) =>
    slices.flatMap(({ block, start, end }) => {
      const text = article.blocks[block]?.text;
      return text === undefined ? [] : [{ kind, block: text, start, end }];
    }),
  );
}
