import { describe, expect, it } from 'vitest';
import { findKeyIssues } from '../../../engine/index.ts';
import { article, bold, h, keyIssuesOf, list, p, prose } from './article.ts';

const itemsOf = (...parts: Parameters<typeof keyIssuesOf>) => keyIssuesOf(...parts).keyIssues.map(({ items }) => items);

describe('lists by markup', () => {
  it('gives lead, items and their places', () => {
    const blocks = article(prose(), p('The survey found:'), list(['More readers', 'Fewer chairs']), prose());
    expect(findKeyIssues(blocks, { lang: 'en', title: '' }).keyIssues).toEqual([
      {
        lead: 'The survey found:',
        items: ['More readers', 'Fewer chairs'],
        weight: 0,
        ordered: false,
        claimed: null,
        at: [
          { block: 2, start: 0, end: 12 },
          { block: 3, start: 0, end: 12 },
        ],
      },
    ]);
  });

  it('lets the points of a nested list follow their parent', () => {
    const outer = list(['Open on Sundays', 'Mend the roof']);
    const inner = list(['from ten', 'until four'], { depth: 1 });
    const [first, second] = outer;
    if (!first || !second) throw new Error('two items');
    expect(itemsOf(prose(), p('We ask for:'), [first, ...inner, second], prose())).toEqual([
      ['Open on Sundays', 'from ten', 'until four', 'Mend the roof'],
    ]);
  });

  it('takes the first paragraph of an item of several', () => {
    const items = [
      ['We need more books.', 'There were many once.'],
      ['We need more light.', 'It is dark in there.'],
    ];
    expect(itemsOf(p('We ask for:'), list(items), prose())).toEqual([['We need more books.', 'We need more light.']]);
  });

  it('takes the text under a heading or a label within an item', () => {
    const items = [
      ['Books', 'We need more books for children.'],
      ['Light', 'We need more light in winter.'],
    ];
    expect(itemsOf(p('We ask for:'), list(items), prose())).toEqual([
      ['We need more books for children.', 'We need more light in winter.'],
    ]);
  });

  it('reads lists in boxes beside the body, with the lead of the box alone', () => {
    const box = { zone: 'aside' } as const;
    const found = keyIssuesOf(
      prose(),
      p('Not its lead:'),
      h('At a glance', 3, box),
      list(['One thing', 'Another thing'], box),
      prose(),
    );
    expect(found.keyIssues.map(({ lead }) => lead)).toEqual(['At a glance']);
    const bare = keyIssuesOf(
      prose(),
      p('Not its lead:'),
      list(['One thing that matters', 'Another thing that matters'], box),
      prose(),
    );
    expect(bare.keyIssues.map(({ lead }) => lead)).toEqual([null]);
  });

  it('leaves lists in furniture and captions alone', () => {
    const notes = { zone: 'furniture', label: 'notes' } as const;
    expect(itemsOf(prose(), p('Notes:', notes), list(['The first note', 'The second note'], notes))).toEqual([]);
  });

  it('does not take page layout in list markup for points', () => {
    const section = [
      'Heading',
      ...Array.from({ length: 7 }, () => 'A paragraph of the article that stands in a list item.'),
    ];
    expect(itemsOf(list([section, section]))).toEqual([]);
  });
});

describe('definition lists', () => {
  it('gives what stands behind each term', () => {
    const term = (text: string) => p(text, { kind: 'term' });
    expect(
      itemsOf(
        h('Our demands'),
        term('Pay'),
        p('A rise that matches prices'),
        term('Hours'),
        p('A week of thirty-five hours'),
        prose(),
      ),
    ).toEqual([['A rise that matches prices', 'A week of thirty-five hours']]);
  });
});

describe('headings and bold leads that count', () => {
  it('gives headings as they stand', () => {
    expect(
      itemsOf(prose(), h('1. Ask early'), prose(), h('2. Ask often'), prose(), h('3. Say thanks'), prose()),
    ).toEqual([['1. Ask early', '2. Ask often', '3. Say thanks']]);
  });

  it.each([
    ['Step 1: Fill the kettle', 'Step 2: Boil it', 'Step 3: Pour'],
    ['Demand one: Pay', 'Demand two: Hours', 'Demand three: Rest'],
    ['Forderung 1: Lohn', 'Forderung 2: Zeit', 'Forderung 3: Ruhe'],
    ['#1 Be kind', '#2. Be brief', '#3: Be done'].map((text) => text.replace('#1 ', '#1. ')),
    ['1) Un café', '2) Deux cafés', '3) Trois cafés'],
  ])('counts %s', (...headings: string[]) => {
    expect(itemsOf(...headings.flatMap((heading) => [h(heading, 3), prose()]))).toEqual([headings]);
  });

  it('gives a bold lead with the paragraph that runs on from it', () => {
    expect(
      itemsOf(
        bold('1. Pay.', ' It must rise.'),
        bold('2. Hours.', ' They must fall.'),
        bold('3. Rest.', ' It must come.'),
      ),
    ).toEqual([['1. Pay. It must rise.', '2. Hours. They must fall.', '3. Rest. It must come.']]);
  });

  it('needs three in order from one, set alike', () => {
    expect(itemsOf(h('1. Ask'), prose(), h('2. Wait'), prose())).toEqual([]);
    expect(itemsOf(h('2. Ask'), prose(), h('3. Wait'), prose(), h('4. Go'), prose())).toEqual([]);
    expect(itemsOf(h('1. Ask', 2), prose(), h('2. Wait', 3), prose(), h('3. Go', 2), prose())).toEqual([]);
  });

  it('takes no year and no measure for a count', () => {
    expect(
      itemsOf(h('1918 and after'), prose(), h('1 in 5 read'), prose(), h('2 in 5 write'), prose(), h('3 in 5 sing')),
    ).toEqual([]);
  });
});

describe('headings that a paragraph announces', () => {
  const places = ['The old mill', 'The town pond', 'The north gate'].flatMap((name) => [h(name, 3), prose()]);

  it('are points when their number is the one announced', () => {
    const found = keyIssuesOf(prose(), p('These are the three walks that our members like best.'), places);
    expect(found.keyIssues).toMatchObject([{ items: ['The old mill', 'The town pond', 'The north gate'], claimed: 3 }]);
  });

  it('are none when it is another', () => {
    expect(itemsOf(prose(), p('These are the five walks that our members like best.'), places)).toEqual([]);
  });
});

describe('ordinals in sentences', () => {
  it('gives three in order, within a paragraph', () => {
    const text =
      'The union has three reasons. First, the roof leaks. Second, the heating fails. Finally, nobody was asked.';
    expect(keyIssuesOf(prose(), p(text), prose()).keyIssues).toMatchObject([
      {
        lead: 'The union has three reasons.',
        claimed: 3,
        items: ['First, the roof leaks.', 'Second, the heating fails.', 'Finally, nobody was asked.'],
      },
    ]);
  });

  it('gives them across neighbouring paragraphs, in other languages too', () => {
    expect(itemsOf(p('Erstens fehlt Geld.'), p('Zweitens fehlt Zeit.'), p('Drittens fehlt Ruhe.'))).toEqual([
      ['Erstens fehlt Geld.', 'Zweitens fehlt Zeit.', 'Drittens fehlt Ruhe.'],
    ]);
  });

  it('takes two, or a story told in order, for no list', () => {
    expect(itemsOf(p('First, they met. Then they spoke. Finally, they left.'))).toEqual([]);
    expect(itemsOf(p('First, the roof leaks. Second, the heating fails.'))).toEqual([]);
  });
});
