import type { Source, SourceKind } from '../digest.ts';

/** What a reader looks for first stands first; shops and social networks last. */
const ORDER: readonly SourceKind[] = [
  'report',
  'data',
  'official',
  'organisation',
  'news',
  'other',
  'media',
  'social',
  'commerce',
];

/** The order for the panel, as indices into the sources: reports and data first, each kind in the document's order. */
export function rankSources(sources: readonly Source[]): number[] {
  const ranks = sources.map(({ kind }) => ORDER.indexOf(kind));
  return sources.map((_, index) => index).sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b);
}
