import fc from 'fast-check';
import { expect, test } from 'vitest';
import { validateCapture } from '../../platform/validate-capture.ts';
import { digestOf, person, quoteAt, sourceAt } from '../components/support/digest-of.ts';

const speech = 'Mair Llewellyn said: “It is hard.”';
const good = digestOf([speech], {
  keyIssues: [{ lead: null, items: ['It is hard.'], ordered: false, claimed: 8, at: [{ block: 0, start: 0, end: 4 }] }],
  quotes: [quoteAt(0, speech, 'It is hard.', { speaker: person('Mair Llewellyn') })],
  sources: [sourceAt(0, speech, 'said')],
});

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

function captured(digest: unknown): unknown {
  return { result: { ok: true, digest }, contentType: 'text/html', isLoading: false, fromSelection: false };
}

function accepted(digest: unknown): unknown {
  const page = validateCapture(structuredClone(captured(digest)));
  return page?.result.ok ? page.result.digest : null;
}

/** A copy of the good digest with one field set by its path. */
function withField(path: string, value: unknown): unknown {
  const copy = structuredClone(good) as unknown as Record<string, Json>;
  const names = path.split('.');
  const last = names.pop() ?? '';
  let at: Record<string, unknown> = copy;
  for (const name of names) at = at[name] as Record<string, unknown>;
  at[last] = value;
  return copy;
}

test('a good digest crosses unchanged in what it says', () => {
  expect(accepted(good)).toMatchObject(structuredClone(good) as object);
});

test('fields that are not of the contract stay behind', () => {
  const digest = accepted({ ...good, extra: 'x', article: { ...good.article, onload: 'x' } });
  expect(digest).not.toHaveProperty('extra');
  expect(digest).not.toHaveProperty('article.onload');
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
  ['article.blocks', 'none'],
  ['article.blocks.0.id', 1],
  ['article.blocks.0.kind', 'script'],
  ['article.blocks.0.text', null],
  ['article.notShown', [{ kind: 'video', count: 0.5 }]],
  ['article.page', { number: 1, of: 2, next: 'javascript:x' }],
  ['keyIssues.0.items', [1]],
  ['keyIssues.0.at.0.end', 4000],
  ['keyIssues.0.at.0.block', 9],
  ['quotes', { length: 1 }],
  ['quotes.0.parts', null],
  ['quotes.0.speaker', 'Mair'],
  ['quotes.0.speaker.kind', 'ghost'],
  ['quotes.0.form', 'song'],
  ['quotes.0.at.0.start', 99],
  ['sources.0.url', 'javascript:alert(1)'],
  ['sources.0.url', '/relative'],
  ['sources.0.kind', 'evil'],
  ['sources.0.labels', ['<b>']],
  ['sources.0.at', null],
  ['outline', [{}]],
];

test.each(bad)('%s as %j is refused', (path, value) => {
  expect(accepted(withField(path, value))).toBeNull();
});

test('too many blocks are refused', () => {
  const blocks = Array.from({ length: 50_001 }, (_, id) => ({ id, kind: 'paragraph', zone: 'body', text: 'x' }));
  expect(accepted(withField('article.blocks', blocks))).toBeNull();
});

test('anything at all is either refused or whole, and never throws', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(validateCapture(value)).toBeNull();
      expect(accepted(value)).toBeNull();
    }),
  );
});
