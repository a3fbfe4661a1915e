import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digest } from '../../engine/index.ts';
import { page } from './page.ts';

/** What a fixture's `expected.json` may ask of the digest. */
interface Expected {
  /** In the article's text. */
  readonly has?: readonly string[];
  /** Not in the article's text. */
  readonly hasNot?: readonly string[];
  /** The texts of the blocks of a zone, in order. */
  readonly zones?: Readonly<Record<string, readonly string[]>>;
  /** The labels of the furniture, in order. */
  readonly labels?: readonly string[];
}

const folder = join(import.meta.dirname, '..', 'fixtures');
const names = readdirSync(folder).filter((name) => name.startsWith('article--'));

describe('fixtures of the article', () => {
  it.each(names)('%s', (name) => {
    const read = (file: string) => readFileSync(join(folder, name, file), 'utf8');
    const expected = JSON.parse(read('expected.json')) as Expected;
    const document = page(read('source.html'));
    const result = digest(document, { url: document.URL });
    if (!result.ok) throw new Error(result.reason);
    const { text, blocks } = result.digest.article;
    // Whatever a pass takes away, the running text of the page is there.
    expect(text).toContain('The council published its plan');
    expect(text).toContain('because two leases end this summer.');
    for (const words of expected.has ?? []) expect(text).toContain(words);
    for (const words of expected.hasNot ?? []) expect(text).not.toContain(words);
    for (const [zone, texts] of Object.entries(expected.zones ?? {})) {
      expect(blocks.filter((block) => block.zone === zone).map((block) => block.text)).toEqual(texts);
    }
    if (expected.labels) expect(blocks.flatMap(({ label }) => label ?? [])).toEqual(expected.labels);
  });

  it.each(names)('%s says why', (name) => {
    expect(
      readFileSync(join(folder, name, 'why.md'), 'utf8')
        .trim()
        .split('\n'),
    ).toHaveLength(1);
  });
});
