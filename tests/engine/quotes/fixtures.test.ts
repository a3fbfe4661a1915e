import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digest } from '../../../engine/index.ts';
import { page } from '../page.ts';

/** What a fixture asks of each quote, in order; what it leaves out is not asked for. */
interface Expected {
  readonly speaker: string | null;
  readonly parts: readonly string[];
  readonly role?: string;
  readonly form?: string;
  readonly wording?: string;
}

const folder = join(import.meta.dirname, '..', '..', 'fixtures');
const names = readdirSync(folder).filter((name) => name.startsWith('quotes--'));

describe('fixtures of the quotes', () => {
  it.each(names)('%s', (name) => {
    const read = (file: string) => readFileSync(join(folder, name, file), 'utf8');
    const document = page(read('source.html'));
    const result = digest(document, { url: document.URL });
    if (!result.ok) throw new Error(result.reason);
    const { quotes, article } = result.digest;
    const expected = JSON.parse(read('expected.json')) as Expected[];
    expect(quotes.map(({ speaker, parts }) => [speaker?.name ?? null, parts])).toEqual(
      expected.map(({ speaker, parts }) => [speaker, parts]),
    );
    expected.forEach(({ role, form, wording }, at) => {
      const quote = quotes[at];
      if (role) expect(quote?.speaker?.role).toBe(role);
      if (form) expect(quote?.form).toBe(form);
      if (wording) expect(quote?.speaker).toMatchObject({ inferred: true, wording });
    });
    for (const { at, parts } of quotes)
      expect(at.map(({ block, start, end }) => article.blocks[block]?.text.slice(start, end))).toEqual(parts);
  });

  it.each(names)('%s says why', (name) => {
    const why = readFileSync(join(folder, name, 'why.md'), 'utf8').trim();
    expect(why.split('\n')).toHaveLength(1);
  });
});
