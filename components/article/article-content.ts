import type { Digest } from '../../engine/index.ts';
import type { Purify } from '../../purify/index.ts';
import { annotate, type MarkNames } from './annotate.ts';
import { annotationsByBlock } from './annotation.ts';
import { demoteHeadings, highestHeading } from './demote-headings.ts';
import { markupParts } from './markup-parts.ts';
import { type Furniture, joinFurniture, takeFurniture } from './take-furniture.ts';
import { withoutTracking } from './without-tracking.ts';

export interface ArticleContent {
  readonly bodies: readonly DocumentFragment[];
  readonly furniture: readonly Furniture[];
}

export interface ContentMaker {
  /** How many parts the article has; a short one has one. */
  readonly total: number;
  /** The first parts, made ready to show, those that were made before as they are. */
  readonly upTo: (count: number) => ArticleContent;
}

/** Makes the article's markup ready to show, part by part. Each is purified before anything else looks at it. */
export function contentMaker(digest: Digest, purify: Purify, names: MarkNames, images: boolean): ContentMaker {
  const { html, blocks } = digest.article;
  const parts = markupParts(html);
  const annotations = annotationsByBlock(digest);
  const highest = parts.length > 1 ? highestHeading(html) : null;
  const make = (markup: string) => {
    const body = purify(markup, { images });
    withoutTracking(body);
    demoteHeadings(body, highest);
    annotate(body, blocks, annotations, names);
    return { body, furniture: takeFurniture(body, blocks) };
  };
  const made: ReturnType<typeof make>[] = [];
  return {
    total: parts.length,
    upTo: (count) => {
      for (const markup of parts.slice(made.length, count)) made.push(make(markup));
      const shown = made.slice(0, count);
      return {
        bodies: shown.map(({ body }) => body),
        furniture: joinFurniture(shown.flatMap(({ furniture }) => furniture)),
      };
    },
  };
}
