import type { Article, Block, Digest, Quote, Source } from '../../../engine/index.ts';

/** A digest of paragraphs of our own, one block each, with everything else at its plainest. */
export function digestOf(
  paragraphs: readonly string[],
  rest: Partial<Omit<Digest, 'article'>> & { readonly article?: Partial<Article> } = {},
): Digest {
  const blocks: Block[] = paragraphs.map((text, id) => ({ id, kind: 'paragraph', zone: 'body', text }));
  return {
    keyIssues: [],
    quotes: [],
    sources: [],
    ...rest,
    article: {
      title: 'Bus drivers back report on rest breaks',
      url: 'https://news.example.org/rest-breaks?utm_source=mail',
      byline: null,
      siteName: 'Transport Voice',
      publishedTime: '2026-03-04T09:00:00Z',
      modifiedTime: null,
      excerpt: null,
      lang: 'en-GB',
      dir: 'ltr',
      text: paragraphs.join('\n\n'),
      html: blocks.map(({ id, text }) => `<p data-block="${id}">${text}</p>`).join(''),
      wordCount: 476,
      blocks,
      ...rest.article,
    },
  };
}

/** A quote of one part in one block. */
export function quoteAt(block: number, blockText: string, text: string, rest: Partial<Quote> = {}): Quote {
  const start = blockText.indexOf(text);
  return {
    text,
    parts: [text],
    speaker: null,
    at: [{ block, start, end: start + text.length }],
    form: 'marks',
    ...rest,
  };
}

export function person(name: string, role: string | null = null): NonNullable<Quote['speaker']> {
  return { name, role, organisation: null, kind: 'person' };
}

export function sourceAt(block: number, blockText: string, label: string, rest: Partial<Source> = {}): Source {
  const start = blockText.indexOf(label);
  return {
    url: 'https://reports.example.org/time-to-stop',
    label,
    host: 'reports.example.org',
    kind: 'report',
    fileType: null,
    at: { block, start, end: start + label.length },
    publisher: null,
    sentence: null,
    labels: [],
    ...rest,
  };
}
