import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textBlock } from '../../engine/index.ts';
import { validateCapture } from '../../platform/validate-capture.ts';
import { digestOf } from '../components/support/digest-of.ts';
import { readingOf } from './reading-of.ts';

const words = 'The report found that rest breaks are short.';
const good = {
  ...readingOf(digestOf([words])),
  blocks: [
    textBlock({
      id: 0,
      kind: 'item',
      zone: 'body',
      text: words,
      links: [{ start: 4, end: 10, href: 'https://example.org/report.pdf' }],
      strong: [{ start: 0, end: 3 }],
      place: { list: 0, ordered: true, depth: 0, item: 0, number: 1 },
    }),
  ],
};

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

function captured(reading: unknown): unknown {
  return { result: { ok: true, reading }, contentType: 'text/html', isLoading: false, fromSelection: false };
}

function accepted(reading: unknown): unknown {
  const page = validateCapture(structuredClone(captured(reading)));
  return page?.result.ok ? page.result.reading : null;
}

/** A copy of the good reading with one field set by its path. */
function withField(path: string, value: unknown): unknown {
  const copy = structuredClone(good) as unknown as Record<string, Json>;
  const names = path.split('.');
  const last = names.pop() ?? '';
  let at: Record<string, unknown> = copy;
  for (const name of names) at = at[name] as Record<string, unknown>;
  at[last] = value;
  return copy;
}

test('a good reading crosses unchanged in what it says', () => {
  expect(accepted(good)).toMatchObject(structuredClone(good) as object);
});

test('fields that are not of the contract stay behind', () => {
  const reading = accepted({ ...good, extra: 'x', article: { ...good.article, onload: 'x' } });
  expect(reading).not.toHaveProperty('extra');
  expect(reading).not.toHaveProperty('article.onload');
  const polluted = JSON.parse(JSON.stringify(good).replace('"lang"', '"__proto__":{"polluted":true},"lang"'));
  accepted(polluted);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

const bad: readonly [string, unknown][] = [
  ['article', null],
  ['article.title', 7],
  ['article.title', 'x'.repeat(6000)],
  ['article.url', 'javascript:alert(1)'],
  ['article.url', 'data:text/html,x'],
  ['article.html', { toString: 'x' }],
  ['article.lang', 'en" onload="x'],
  ['article.dir', 'up'],
  ['article.wordCount', -1],
  ['article.wordCount', Number.NaN],
  ['article.wordCount', '476'],
  ['article.notShown', [{ kind: 'video', count: 0.5 }]],
  ['article.page', { number: 1, of: 2, next: 'javascript:x' }],
  ['blocks', 'none'],
  ['blocks.0.id', 1],
  ['blocks.0.kind', 'script'],
  ['blocks.0.text', null],
  ['blocks.0.links', { length: 1 }],
  ['blocks.0.links.0.end', 4000],
  ['blocks.0.links.0.href', 7],
  ['blocks.0.strong.0.start', -1],
  ['blocks.0.strong.0.end', 4000],
  ['blocks.0.place.depth', '1'],
  ['blocks.0.level', 9],
  ['blocks.0.pull', 'no'],
];

test.each(bad)('%s as %j is refused', (path, value) => {
  expect(accepted(withField(path, value))).toBeNull();
});

test('too many blocks are refused', () => {
  const blocks = Array.from({ length: 50_001 }, (_, id) =>
    textBlock({ id, kind: 'paragraph', zone: 'body', text: 'x' }),
  );
  expect(accepted(withField('blocks', blocks))).toBeNull();
});

test('anything at all is either refused or whole, and never throws', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(validateCapture(value)).toBeNull();
      expect(accepted(value)).toBeNull();
    }),
  );
});
