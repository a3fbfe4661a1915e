import { type Digest, type PageReading, textBlock } from '../../engine/index.ts';

/** What the capture script would have read for this digest's article. */
export function readingOf({ article: { blocks, ...article } }: Digest): PageReading {
  return { article, blocks: blocks.map(({ id, kind, zone, text }) => textBlock({ id, kind, zone, text })) };
}
