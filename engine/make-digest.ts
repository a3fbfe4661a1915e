import { readArticle } from './article/index.ts';
import type { Block, DigestResult } from './digest.ts';
import { findKeyIssues } from './key-issues/index.ts';
import { findQuotes } from './quotes/index.ts';
import { findSources } from './sources/index.ts';
import { plainText } from './text/plain-text.ts';
import { countWords } from './text/words.ts';
import type { TextBlock } from './text-block.ts';

export interface DigestOptions {
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

function bare({ id, kind, zone, label, text }: TextBlock): Block {
  return label ? { id, kind, zone, label, text } : { id, kind, zone, text };
}

/** Document in, digest out. The document is only read; what comes back is plain data. */
export function digest(document: Document, options: DigestOptions): DigestResult {
  const reading = readArticle(document, options);
  if (!reading.ok) return reading;
  const { metadata, blocks, html, notShown, page, cutOff } = reading.article;
  const lang = metadata.lang ?? options.lang ?? null;
  const text = plainText(blocks.filter(inBody));
  const { title, byline, siteName, publishedTime, modifiedTime, excerpt, dir } = metadata;
  const { url } = options;
  return {
    ok: true,
    digest: {
      article: {
        title,
        url,
        byline,
        siteName,
        publishedTime,
        modifiedTime,
        excerpt,
        lang,
        dir,
        text,
        html,
        wordCount: countWords(text, lang),
        blocks: blocks.map(bare),
        notShown,
        page: page ?? null,
        cutOff,
      },
      ...findKeyIssues(blocks, { lang, title }),
      ...findQuotes(blocks, { lang, title, byline, siteName }),
      ...findSources(blocks, { url, lang }),
    },
  };
}
