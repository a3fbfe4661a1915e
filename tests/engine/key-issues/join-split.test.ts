import { describe, expect, it } from 'vitest';
import { h, keyIssuesOf, list, p, prose } from './article.ts';

const sizes = (...parts: Parameters<typeof keyIssuesOf>) =>
  keyIssuesOf(...parts).keyIssues.map(({ items }) => items.length);
const two = (start?: number) =>
  list(
    ['A point of some length', 'One more of some length'].map((text) => `${text} ${start ?? ''}`),
    start ? { start } : {},
  );
const other = () => list(['Quite another point here', 'And still another one']);
const caption = () => p('A picture', { kind: 'caption', zone: 'caption' });

describe('a list that the page split', () => {
  it('is joined over a caption or nothing', () => {
    expect(sizes(prose(), p('They want:'), two(), caption(), other(), prose())).toEqual([4]);
    expect(sizes(prose(), p('They want:'), two(), other(), prose())).toEqual([4]);
  });

  it('is joined where its numbers go on', () => {
    expect(sizes(prose(), p('They want:'), two(1), p('An advertisement.'), two(3), prose())).toEqual([4]);
    expect(sizes(prose(), p('They want:'), two(1), p('And then:'), two(1), prose())).toEqual([2, 2]);
  });

  it('is joined where the lead announces as many', () => {
    expect(sizes(prose(), p('It makes four demands:'), two(), p('A picture of the hall'), other(), prose())).toEqual([
      4,
    ]);
  });

  it('stays apart otherwise', () => {
    expect(sizes(prose(), p('They want:'), two(), p('We want:'), other(), prose())).toEqual([2, 2]);
    expect(sizes(prose(), p('It makes four demands:'), two(), h('Results'), other(), prose())).toEqual([2, 2]);
    expect(sizes(prose(), p('It makes three demands:'), two(), p('A picture of the hall'), other(), prose())).toEqual([
      2, 2,
    ]);
  });
});
