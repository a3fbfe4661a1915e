import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findKeyIssues } from '../../../engine/index.ts';
import { rankKeyIssues } from '../../../engine/key-issues/index.ts';
import { weigh } from '../../../engine/key-issues/weigh.ts';
import { article, bold, h, keyIssuesOf, list, p, prose } from './article.ts';

describe('an article without points', () => {
  it('has its headings as an outline', () => {
    const found = keyIssuesOf(
      h('Title', 1),
      prose(),
      h('How it began'),
      prose(),
      h('Related stories'),
      h('How it ends'),
      prose(),
    );
    expect(found).toEqual({ keyIssues: [], outline: ['How it began', 'How it ends'] });
  });

  it('has no outline beside points', () => {
    expect(keyIssuesOf(h('Our demands'), list(['Bread for all', 'Roses for all']), prose()).outline).toEqual([]);
  });
});

describe('the order for a summary', () => {
  const item = (lead: string | null, claimed: number | null = null) => ({
    lead,
    claimed,
    items: [],
    ordered: false,
    at: [],
    weight: weigh(lead, claimed),
  });

  it('has summaries, then issues and demands, then counted lists, then the rest, each in the order of the document', () => {
    const lists = [
      item(null),
      item('They ate:'),
      item('They make these demands:'),
      item('Three cakes:', 3),
      item('At a glance'),
      item('Findings of the report:'),
    ];
    expect(rankKeyIssues(lists)).toEqual([4, 2, 5, 3, 0, 1]);
  });
});

describe('verbatim', () => {
  const word = fc.constantFrom(
    'The roof',
    'eight issues',
    'First, it',
    'Second, we',
    '1. Pay',
    'two:',
    'Finally, all',
    'ends.',
    'Step 2',
    'read more',
  );
  const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
  const part = fc.oneof(
    text.map((t) => [p(t)]),
    text.map((t) => [h(t)]),
    text.map((t) => [bold(t, ' and more')]),
    fc.array(text, { minLength: 1, maxLength: 4 }).map((items) => list(items)),
    fc.array(text, { minLength: 1, maxLength: 4 }).map((items) => list(items, { start: 1 })),
  );

  it('holds for every point, lead and line of the outline', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 10 }), (parts) => {
        const blocks = article(...parts);
        const { keyIssues, outline } = findKeyIssues(blocks, { lang: null, title: '' });
        for (const { items, at, lead } of keyIssues) {
          expect(at.map(({ block, start, end }) => blocks[block]?.text.slice(start, end))).toEqual(items);
          if (lead !== null) expect(blocks.some((block) => block.text.includes(lead))).toBe(true);
        }
        for (const line of outline) expect(blocks.some((block) => block.text === line)).toBe(true);
      }),
    );
  });
});
