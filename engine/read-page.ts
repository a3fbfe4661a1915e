import { readArticle } from './article/index.ts';
import { isArticle } from './article/is-article.ts';
import { directionOfLanguage } from './article/metadata/direction.ts';
import { frameDocuments } from './article/prune/frames.ts';
import type { PageReading, ReadingResult } from './page-reading.ts';
import { plainText } from './text/plain-text.ts';
import { countWords } from './text/words.ts';
import type { TextBlock } from './text-block.ts';

export interface ReadOptions {
  /** The page's address as the browser's tab or the command line names it. */
  readonly url: string;
  /** Whether the page shows an element (computed style); without it only `hidden` and inline styles tell. */
  readonly isShown?: ((element: Element) => boolean) | undefined;
  /** The reader's selection, when it is to be read as the article. */
  readonly range?: Range | null | undefined;
  /** The language to take where the page states none (BCP 47). */
  readonly lang?: string | null | undefined;
}

const inBody = (block: TextBlock) => block.zone === 'body' && block.kind !== 'caption';

/**
 * Document in, the article's blocks out. The document is only read. Where it holds no article, the frames of its own site
 * are searched, and the longest article in them is the page's.
 */
export function readPage(document: Document, options: ReadOptions): ReadingResult {
  const result = readDocument(document, options);
  if (result.ok || result.reason === 'too-large' || options.range) return result;
  let longest: ReadingResult = result;
  for (const frame of frameDocuments(document)) {
    const inner = readDocument(frame, options);
    if (inner.ok && (!longest.ok || inner.reading.article.wordCount > longest.reading.article.wordCount))
      longest = inner;
  }
  return longest;
}

/** A reading with the language that the browser detected; one that the page states stays. */
export function withLanguage(reading: PageReading, detected: string): PageReading {
  const { article } = reading;
  if (article.lang !== null) return reading;
  const dir = article.dir === 'rtl' ? 'rtl' : directionOfLanguage(detected);
  return { ...reading, article: { ...article, lang: detected, dir } };
}

function readDocument(document: Document, options: ReadOptions): ReadingResult {
  const result = readArticle(document, options);
  if (!result.ok) return result;
  const { metadata, blocks, html, notShown, page, cutOff } = result.article;
  const { title, byline, siteName, publishedTime, modifiedTime, excerpt, dir } = metadata;
  const lang = metadata.lang ?? options.lang ?? null;
  const body = blocks.filter(inBody);
  const text = plainText(body);
  const wordCount = countWords(text, lang);
  // What the reader selected is theirs to read, however short.
  if (!options.range && !isArticle(body, wordCount)) return { ok: false, reason: 'no-article' };
  return {
    ok: true,
    reading: {
      blocks,
      article: {
        title,
        url: options.url,
        byline,
        siteName,
        publishedTime,
        modifiedTime,
        excerpt,
        lang,
        dir,
        text,
        html,
        wordCount,
        notShown,
        page: page ?? null,
        cutOff,
      },
    },
  };
}
