import { describe, expect, it } from 'vitest';
import { findKeyIssues, findSources, textBlock } from '../../../engine/index.ts';

const LENGTH = 100_000;
const runs = [
  '.',
  '. ',
  '/',
  'a',
  'A ',
  'the report ',
  'First, ',
  '“',
  ',',
  ':',
  '1 ',
  'www.',
  'https://a.',
  '@',
  'eight key ',
  '[1] ',
  '\n',
  'é',
  '(',
  ')',
];
const repeat = (text: string) => text.repeat(Math.ceil(LENGTH / text.length)).slice(0, LENGTH);

describe('long and odd text', () => {
  it.each(runs)('takes no longer than an article does: %j', (run) => {
    const text = repeat(run);
    const link = { start: 0, end: LENGTH, href: `https://b.example/${text}` };
    const span = { start: 0, end: LENGTH };
    const place = (item: number) => ({ list: 0, ordered: false, depth: 0, item, number: null });
    const blocks = [
      textBlock({ id: 0, kind: 'paragraph', zone: 'body', text, links: [link], emphasis: [span], strong: [span] }),
      textBlock({ id: 1, kind: 'item', zone: 'body', text, links: [link], place: place(0) }),
      textBlock({ id: 2, kind: 'item', zone: 'body', text: `${text}:`, place: place(1) }),
      textBlock({ id: 3, kind: 'heading', level: 2, zone: 'body', text }),
      textBlock({ id: 4, kind: 'paragraph', zone: 'body', text: `${text}x` }),
    ];
    // The process's own time: what else the machine is doing does not count.
    const start = process.cpuUsage();
    findKeyIssues(blocks, { lang: 'en', title: '' });
    findSources(blocks, { url: 'https://page.example/', lang: 'en' });
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1_000).toBeLessThan(1_500);
  });
});
