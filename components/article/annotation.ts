import type { Digest, Slice } from '../../engine/index.ts';

/** Something to mark in the article's text. `index` is its place in its own list of the digest, from 0. */
export interface Annotation {
  readonly kind: 'point' | 'quote' | 'source';
  readonly index: number;
  readonly slice: Slice;
  /** The first slice of a quote or list carries the label. */
  readonly isFirst: boolean;
}

const reportKinds: ReadonlySet<string> = new Set(['report', 'data']);

/** What is marked where: points, every part of every quote, links to reports and data. By block. */
export function annotationsByBlock({ keyIssues, quotes, sources }: Digest): Map<number, Annotation[]> {
  const all: Annotation[] = [
    ...keyIssues.flatMap(({ at }, index) =>
      at.map((slice, n) => ({ kind: 'point' as const, index, slice, isFirst: n === 0 })),
    ),
    ...quotes.flatMap(({ at }, index) =>
      at.map((slice, n) => ({ kind: 'quote' as const, index, slice, isFirst: n === 0 })),
    ),
    ...sources.flatMap(({ at, kind }, index) =>
      reportKinds.has(kind) ? [{ kind: 'source' as const, index, slice: at, isFirst: true }] : [],
    ),
  ];
  return Map.groupBy(all, ({ slice }) => slice.block);
}
