import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digest } from '../../../engine/index.ts';
import { article, page } from '../page.ts';

const casesIn = (name: string) =>
  readFileSync(join(import.meta.dirname, 'pages', `${name}.html`), 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((text) => {
      const [title = '', ...lines] = text.trim().split('\n');
      return {
        title,
        html: lines.filter((line) => !line.startsWith('=>')).join('\n'),
        lists: lines.filter((line) => line.startsWith('=>') && line.length > 2).map((line) => line.slice(3)),
      };
    });

function listsOf(html: string): string[] {
  const document = page(article(html));
  const result = digest(document, { url: document.URL });
  if (!result.ok) throw new Error(result.reason);
  return result.digest.keyIssues.map(
    ({ lead, claimed, items }) => `${lead ?? '-'} | ${claimed ?? '-'} | ${items.join(' / ')}`,
  );
}

describe.each(['forms', 'others', 'languages', 'mixed', 'campaigns-and-guides', 'listings'])('pages: %s', (name) => {
  it.each(casesIn(name))('$title', ({ html, lists }) => {
    expect(listsOf(html)).toEqual(lists);
  });
});
