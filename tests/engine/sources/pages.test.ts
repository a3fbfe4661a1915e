import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digest } from '../../../engine/index.ts';
import { article, page } from '../page.ts';

const cases = readFileSync(join(import.meta.dirname, 'pages.html'), 'utf8')
  .split(/^# /m)
  .slice(1)
  .map((text) => {
    const [title = '', ...lines] = text.trim().split('\n');
    return {
      title,
      html: lines.filter((line) => !line.startsWith('=>')).join('\n'),
      sources: lines.filter((line) => line.startsWith('=>') && line.length > 2).map((line) => line.slice(3)),
    };
  });

describe('sources of pages', () => {
  it.each(cases)('$title', ({ html, sources }) => {
    const document = page(article(html));
    const result = digest(document, { url: document.URL });
    if (!result.ok) throw new Error(result.reason);
    expect(result.digest.sources.map(({ kind, url, label }) => `${kind} | ${url} | ${label}`)).toEqual(sources);
    const { blocks } = result.digest.article;
    for (const { at, label } of result.digest.sources) {
      expect(blocks[at.block]?.text.slice(at.start, at.end)).toBe(label);
    }
  });
});
