import { describe, expect, it } from 'vitest';
import { findSources } from '../../../engine/index.ts';
import { article, p, sourcesOf } from './article.ts';

const urls = (...parts: Parameters<typeof sourcesOf>) => sourcesOf(...parts).sources.map(({ url }) => url);

describe('outbound links', () => {
  it('are those to another registrable domain', () => {
    const blocks = article(
      p(
        '[one](https://www.town.co.uk/a) [two](https://library.town.co.uk/b) [three](https://mill.co.uk/c) [four](https://town.example/d)',
      ),
    );
    const { sources } = findSources(blocks, { url: 'https://news.town.co.uk/story', lang: 'en' });
    expect(sources.map(({ label }) => label)).toEqual(['three', 'four']);
  });

  it('tell apart sites that share a platform', () => {
    const blocks = article(p('[mine](https://ann.wordpress.com/a) [theirs](https://bob.wordpress.com/b)'));
    const { sources } = findSources(blocks, { url: 'https://ann.wordpress.com/story', lang: 'en' });
    expect(sources.map(({ label }) => label)).toEqual(['theirs']);
  });

  it('are given once, with the words, the place and the sentence of the first', () => {
    const text =
      'It rains. The [town survey](https://b.example/s?utm_source=x) says so. [Again](http://www.b.example/s/).';
    expect(sourcesOf(text).sources).toMatchObject([
      {
        url: 'https://b.example/s',
        label: 'town survey',
        host: 'b.example',
        at: { block: 0, start: 14, end: 25 },
        sentence: 'The town survey says so.',
      },
    ]);
  });

  it('cut in two by an editor are one', () => {
    expect(sourcesOf('to [expan](https://b.example/x)[ded](https://b.example/x) the').sources).toMatchObject([
      { label: 'expanded' },
    ]);
  });

  it('never run code or open files', () => {
    expect(
      urls('[a](javascript:alert(1)) [b](data:text/html,x) [c](file:///x) [d](mailto:a@b.example) [e](#part)'),
    ).toEqual([]);
  });

  it('are no share buttons', () => {
    const page = encodeURIComponent('https://news.page.example/story');
    expect(
      urls(
        `[a](https://twitter.com/intent/tweet?url=${page}) [b](https://www.facebook.com/sharer/sharer.php?u=${page}) ` +
          `[c](https://wa.me/?text=x) [d](https://www.linkedin.com/shareArticle?url=${page}) [e](https://unknown.example/send?u=${page}) ` +
          '[f](https://twitter.com/townlibrary)',
      ),
    ).toEqual(['https://twitter.com/townlibrary']);
  });

  it('stand in boxes, captions and notes to editors, not in the contact lines', () => {
    expect(
      urls(
        p('[a](https://a.example/)', { zone: 'aside' }),
        p('[b](https://b.example/)', { zone: 'caption', kind: 'caption' }),
        p('[c](https://c.example/)', { zone: 'furniture', label: 'notes' }),
        p('[d](https://d.example/)', { zone: 'furniture', label: 'contact' }),
        p('[e](https://e.example/)', { zone: 'furniture', label: 'about' }),
      ),
    ).toEqual(['https://a.example/', 'https://b.example/', 'https://c.example/']);
  });

  it('are not the handles of the authors below the text', () => {
    expect(urls('Ann Lee [@annlee](https://x.com/annlee)')).toEqual([]);
  });
});

describe('addresses in the text', () => {
  it.each([
    ['Download it from https://b.example/report.', 'https://b.example/report', 'https://b.example/report'],
    ['See www.b.example/a, please', 'www.b.example/a', 'https://www.b.example/a'],
    ['(see http://b.example/a_(b))', 'http://b.example/a_(b)', 'http://b.example/a_(b)'],
    ['“https://b.example/a”', 'https://b.example/a', 'https://b.example/a'],
    ['Is it https://b.example/a?b=1&c=2!', 'https://b.example/a?b=1&c=2', 'https://b.example/a?b=1&c=2'],
  ])('%s', (text, label, url) => {
    expect(sourcesOf(text).sources).toMatchObject([{ label, url }]);
  });

  it('are not found twice within a link', () => {
    expect(sourcesOf('[https://b.example/a](https://b.example/a?utm_source=x)').sources).toHaveLength(1);
  });

  it('need a scheme or "www."', () => {
    expect(urls('Write to b.example or ann@b.example, see index.html.')).toEqual([]);
  });
});

describe('labels', () => {
  it.each<[string, string[]]>([
    ['https://bit.ly/abc', ['shortened']],
    ['http://b.example/', ['not-secure']],
    ['https://www.amazon.co.uk/dp/1?tag=page-21', ['affiliate']],
    ['http://tinyurl.com/a', ['shortened', 'not-secure']],
    ['https://b.example/?aff_id=7', ['affiliate']],
    ['https://b.example/?tag=news', []],
  ])('of %s', (url, labels) => {
    expect(sourcesOf(`[x](${url})`).sources[0]?.labels).toEqual(labels);
  });
});
