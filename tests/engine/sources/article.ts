import { findSources, type TextBlock, textBlock } from '../../../engine/index.ts';

type Part = Omit<TextBlock, 'id'>;

/** A paragraph from Markdown-like text: "[words](address)" becomes a link, "_title_" emphasis. */
export function p(marked: string, extra: Partial<Omit<TextBlock, 'id' | 'text'>> = {}): Part {
  const links: { start: number; end: number; href: string }[] = [];
  const emphasis: { start: number; end: number }[] = [];
  let text = '';
  for (const piece of marked.split(/(\[[^\]]*\]\([^)]*\)|_[^_]+_)/)) {
    const link = /^\[([^\]]*)\]\(([^)]*)\)$/.exec(piece);
    const start = text.length;
    text += link ? link[1] : piece.replace(/^_(.+)_$/, '$1');
    if (link) links.push({ start, end: text.length, href: link[2] ?? '' });
    else if (/^_.+_$/.test(piece)) emphasis.push({ start, end: text.length });
  }
  const { id: _id, ...rest } = textBlock({ id: 0, kind: 'paragraph', zone: 'body', text, links, emphasis, ...extra });
  return rest;
}

export const article = (...parts: Part[]): TextBlock[] => parts.map((block, id) => textBlock({ ...block, id }));

export const sourcesOf = (...parts: (Part | string)[]) =>
  findSources(article(...parts.map((part) => (typeof part === 'string' ? p(part) : part))), {
    url: 'https://news.page.example/story',
    lang: 'en',
  });
