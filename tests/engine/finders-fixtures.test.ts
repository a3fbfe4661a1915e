import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Digest, digest, type KeyIssueList, type Source } from '../../engine/index.ts';
import { page } from './page.ts';

interface Expected {
  /** All lists, in order. */
  readonly keyIssues?: readonly Pick<KeyIssueList, 'lead' | 'claimed' | 'items'>[];
  /** All sources, in order, with as much of each as matters. */
  readonly sources?: readonly Partial<Source>[];
}

const folder = join(import.meta.dirname, '..', 'fixtures');
const names = readdirSync(folder).filter((name) => /^(?:key-issues|sources)--/.test(name));
const read = (name: string, file: string) => readFileSync(join(folder, name, file), 'utf8');

function digestOf(name: string): Digest {
  const document = page(read(name, 'source.html'));
  const result = digest(document, { url: document.URL });
  if (!result.ok) throw new Error(result.reason);
  return result.digest;
}

describe('fixtures of key issues and sources', () => {
  it.each(names)('%s', (name) => {
    const expected = JSON.parse(read(name, 'expected.json')) as Expected;
    const { keyIssues, sources } = digestOf(name);
    if (expected.keyIssues) {
      expect(keyIssues.map(({ lead, claimed, items }) => ({ lead, claimed, items }))).toEqual(expected.keyIssues);
    }
    if (expected.sources) {
      expect(sources).toHaveLength(expected.sources.length);
      expect(sources).toMatchObject(expected.sources);
    }
  });

  it.each(names)('%s says why', (name) => {
    expect(read(name, 'why.md').trim().split('\n')).toHaveLength(1);
  });
});
