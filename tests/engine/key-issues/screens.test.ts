import { describe, expect, it } from 'vitest';
import type { TextBlock } from '../../../engine/index.ts';
import { h, keyIssuesOf, list, p, prose } from './article.ts';

const linked = (items: readonly string[], href = 'https://site.example/page') =>
  list(items).map((block) => ({ ...block, links: [{ start: 0, end: block.text.length, href }] }));
const found = (...parts: Parameters<typeof keyIssuesOf>) => keyIssuesOf(...parts).keyIssues.length;
const around = (lead: Omit<TextBlock, 'id'>, items: Omit<TextBlock, 'id'>[]) => found(prose(), lead, items, prose());

describe('lists that are not the points of the article', () => {
  it.each<[string, number]>([
    ['one item', around(p('They want:'), list(['One single thing']))],
    ['links to other pages', around(p('They read:'), linked(['A story of the town', 'A story of the mill']))],
    ['related stories by heading', around(h('Read more'), list(['A story of the town', 'A story of the mill']))],
    ['contents', around(p('This page has:'), linked(['How it began', 'How it ended'], '#part'))],
    ['share buttons', around(h('Share this'), list(['By post now', 'By pigeon now']))],
    ['ingredients', around(h('For one cake'), list(['200 g flour', '2 eggs', '1 tsp salt', '100 ml milk']))],
    ['ingredients in German', around(h('Zutaten für vier'), list(['Mehl und Zucker', 'Eier und Salz']))],
    ['a shopping list by its lead', around(p('You will need:'), list(['a long ladder', 'a short rope']))],
    ['specifications', around(p('The van:'), list(['Length: 4 m', 'Width: 2 m', 'Seats: five']))],
    ['sources', around(h('Sources'), list(['The town archive, box four', 'The mill archive, box nine']))],
    ['footnotes', around(p('See:'), list(['[1] Jones, A. The Mill.', '[2] Smith, B. The Pond.']))],
    ['contacts', around(p('The office:'), list(['Ann Lee, ann@site.example', 'Bob Ray, bob@site.example']))],
    ['handles', around(p('The team:'), list(['Ann Lee @annlee', 'Bob Ray @bobray']))],
    [
      'a subscription offer',
      around(p('Read on:'), list(['All digital access', 'Cancel any time', 'Post to your door'])),
    ],
    [
      'repeated benefits',
      around(p('Choose:'), list(['Daily post', 'Maps', 'Daily post', 'Maps', 'Daily post', 'Songs'])),
    ],
    ['tags without a lead', found(list(['Town', 'Mill', 'Pond']), prose())],
    ['teasers', around(p('From the town:'), list(['A tale of a mill', 'A tale of a pond'], { kind: 'heading' }))],
    [
      'more to read below the text',
      found(prose(), p('And now:'), linked(['Join the club of readers', 'Visit the shop of the town'])),
    ],
  ])('%s', (_name, count) => {
    expect(count).toBe(0);
  });
});

describe('lists that look like those and are points', () => {
  it.each<[string, number]>([
    [
      'points with links in them',
      around(p('They want:'), list(['A roof, as the report says', 'A floor, as the survey says'])),
    ],
    [
      'points that are all link, when the lead counts them',
      around(p('It has two findings:'), linked(['The roof leaks', 'The floor creaks'])),
    ],
    ['short demands with a label', around(h('Our demands'), list(['Pay: a rise of 10 per cent', 'Hours: 35 a week']))],
    ['short points after a colon', around(p('They want:'), list(['Bread', 'Roses']))],
  ])('%s', (_name, count) => {
    expect(count).toBe(1);
  });

  it('leaves out a closing link that is no point', () => {
    const items = list(['The roof leaks badly', 'The floor creaks badly', 'Read the whole story']);
    const last = items[2];
    if (!last) throw new Error('three items');
    items[2] = { ...last, links: [{ start: 0, end: 20, href: 'https://site.example/' }] };
    expect(keyIssuesOf(prose(), p('It found:'), items, prose()).keyIssues[0]?.items).toEqual([
      'The roof leaks badly',
      'The floor creaks badly',
    ]);
  });
});
