import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Article, digest } from '../../engine/index.ts';
import { page } from './page.ts';

/** What a fixture's `expected.json` may ask of the digest. */
interface Expected {
  /** In the article's text. */
  readonly has?: readonly string[];
  /** In the article's text a single time. */
  readonly once?: readonly string[];
  /** Not in the article's text. */
  readonly hasNot?: readonly string[];
  /** The texts of the blocks of a zone, in order. */
  readonly zones?: Readonly<Record<string, readonly string[]>>;
  /** The labels of the furniture, in order. */
  readonly labels?: readonly string[];
  readonly byline?: string | null;
  readonly title?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly cutOff?: boolean;
  /** Least and most words. */
  readonly words?: readonly [number, number];
  /** The page holds no article at all. */
  readonly noArticle?: boolean;
}

const folder = join(import.meta.dirname, '..', 'fixtures');
const named = (start: string) => readdirSync(folder).filter((name) => name.startsWith(start));
const read = (name: string, file: string) => readFileSync(join(folder, name, file), 'utf8');

function readFixture(name: string) {
  const document = page(read(name, 'source.html'));
  return {
    expected: JSON.parse(read(name, 'expected.json')) as Expected,
    result: digest(document, { url: document.URL }),
  };
}

function check({ text, blocks }: Article, expected: Expected): void {
  for (const words of expected.has ?? []) expect(text).toContain(words);
  for (const words of expected.once ?? []) expect(text.split(words)).toHaveLength(2);
  for (const words of expected.hasNot ?? []) expect(text).not.toContain(words);
  for (const [zone, texts] of Object.entries(expected.zones ?? {})) {
    expect(blocks.filter((block) => block.zone === zone).map((block) => block.text)).toEqual(texts);
  }
  if (expected.labels) expect(blocks.flatMap(({ label }) => label ?? [])).toEqual(expected.labels);
}

describe('fixtures of the article', () => {
  it.each(named('article--'))('%s', (name) => {
    const { expected, result } = readFixture(name);
    if (!result.ok) throw new Error(result.reason);
    const { article } = result.digest;
    // Whatever a pass takes away, the running text of the page is there.
    expect(article.text).toContain('The council published its plan');
    expect(article.text).toContain('because two leases end this summer.');
    check(article, expected);
  });
});

describe('whole pages', () => {
  it.each(named('page--'))('%s', (name) => {
    const { expected, result } = readFixture(name);
    expect(result.ok).toBe(!expected.noArticle);
    if (!result.ok) return;
    const { article } = result.digest;
    check(article, expected);
    for (const key of ['byline', 'dir', 'cutOff', 'title'] as const) {
      if (key in expected) expect(article[key]).toBe(expected[key]);
    }
    const [least, most] = expected.words ?? [1, Number.POSITIVE_INFINITY];
    expect(article.wordCount).toBeGreaterThanOrEqual(least);
    expect(article.wordCount).toBeLessThanOrEqual(most);
  });
});

describe('every fixture', () => {
  it.each([...named('article--'), ...named('page--')])('%s says why in one line', (name) => {
    expect(read(name, 'why.md').trim().split('\n')).toHaveLength(1);
  });
});
