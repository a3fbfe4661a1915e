import { describe, expect, it } from 'vitest';
import { digest } from '../../../engine/index.ts';
import { article, page } from '../page.ts';

function metadata(
  head: string,
  { html = '', url = 'https://news.example/a', title = 'Libraries to open longer' } = {},
) {
  const document = page(article(html, { head, title }), url);
  const result = digest(document, { url });
  if (!result.ok) throw new Error(result.reason);
  return result.digest.article;
}

const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('title', () => {
  it.each([
    ['<title>Pay offer accepted | Valley Union</title>', 'Pay offer accepted'],
    [
      '<title>Pay offer accepted - Valley Union</title><meta property="og:site_name" content="Valley Union">',
      'Pay offer accepted',
    ],
    [
      '<title>Valley Union: Pay offer accepted</title><meta property="og:site_name" content="Valley Union">',
      'Pay offer accepted',
    ],
    ['<title>Pay – what next for nurses? – News.example</title>', 'Pay – what next for nurses?'],
    ['<title>Home</title><meta property="og:title" content="Pay offer accepted">', 'Pay offer accepted'],
    [`<title>x</title>${ld({ '@type': 'NewsArticle', headline: 'Pay offer accepted' })}`, 'Pay offer accepted'],
    [
      `<title>x</title>${ld({ '@type': 'NewsArticle', headline: 'Nurses&#8217; pay &amp; hours' })}`,
      'Nurses’ pay & hours',
    ],
  ])('%s gives %s', (head, title) => {
    const document = page(
      `<html><head>${head}</head><body><p>${'Running text, of some length. '.repeat(30)}</p></body></html>`,
      'https://news.example/a',
    );
    const result = digest(document, { url: 'https://news.example/a' });
    expect(result.ok && result.digest.article.title).toBe(title);
  });

  it('is the h1 where the stated title holds it', () => {
    const html = article('').replace('<h1>Libraries to open longer', '<h1>Libraries   to open <i>longer</i>');
    const result = digest(page(html), { url: 'https://news.example/a' });
    expect(result.ok && result.digest.article.title).toBe('Libraries to open longer');
  });
});

describe('byline', () => {
  it.each([
    [ld({ '@type': 'Article', author: { '@type': 'Person', name: 'Anna Berg' } }), 'Anna Berg'],
    [
      ld({
        '@graph': [
          { '@type': 'WebPage' },
          { '@type': 'NewsArticle', author: [{ name: 'Anna Berg' }, { name: 'Tom Hill' }] },
        ],
      }),
      'Anna Berg, Tom Hill',
    ],
    [
      ld({
        '@graph': [
          { '@type': 'Article', author: { '@id': '#a' } },
          { '@type': 'Person', '@id': '#a', name: 'Anna Berg' },
        ],
      }),
      'Anna Berg',
    ],
    ['<meta name="author" content="By Anna Berg">', 'Anna Berg'],
    ['<meta name="author" content="admin">', null],
    ['<meta name="author" content="12 May 2021">', null],
    ['<meta name="author" content="The Valley News">', null],
    ['<meta name="author" content="https://www.facebook.com/valleynews">', null],
    ['<meta name="dc.creator" content="Siân Ní Dhomhnaill">', 'Siân Ní Dhomhnaill'],
    ['<meta name="DC.Creator" content="Von Klara Hübner">', 'Klara Hübner'],
    ['<meta name="author" content="By Admin">', null],
    ['<meta name="author" content="Posted on 12 March">', null],
    ['<meta name="author" content="Dienstag, 12. März">', null],
    ['<meta name="author" content="March 12">', null],
    ['<meta name="author" content="May Berg">', 'May Berg'],
    [
      ld({ '@type': 'NewsArticle', author: ['By Anna Berg', { '@type': 'Person', name: 'Tom Hill' }] }),
      'Anna Berg, Tom Hill',
    ],
    [ld({ '@type': 'NewsArticle', author: [{ name: 'Anna Berg' }, { name: 'admin' }] }), 'Anna Berg'],
    [
      ld({ '@type': 'NewsArticle', author: { '@type': 'Person', name: ['Anna Berg', 'Tom Hill'] } }),
      'Anna Berg, Tom Hill',
    ],
    [
      ld([
        { '@type': 'WebSite', name: 'x' },
        { '@type': ['NewsArticle', 'Article'], author: { name: 'Anna Berg' } },
      ]),
      'Anna Berg',
    ],
    [ld({ '@graph': { '@type': 'NewsArticle', author: { name: 'Anna Berg' } } }), 'Anna Berg'],
    [ld({ '@type': 'WebPage', mainEntity: { '@type': 'Article', author: { name: 'Anna Berg' } } }), 'Anna Berg'],
    [
      ld([
        { '@graph': [{ '@type': 'Article', author: [{ '@id': '#a' }, { '@id': '#b' }] }] },
        {
          '@graph': [
            { '@type': 'Person', '@id': '#a', name: 'Anna Berg' },
            { '@id': '#b', name: 'Tom Hill' },
          ],
        },
      ]),
      'Anna Berg, Tom Hill',
    ],
    // A line break within a string is no JSON, and common.
    [
      '<script type="application/ld+json">{"@type":"Article","description":"one\ntwo","author":{"name":"Anna Berg"}}</script>',
      'Anna Berg',
    ],
    [
      '<script type="application/ld+json"><!-- {"@type":"Article","author":{"name":"Anna Berg"}}; --></script>',
      'Anna Berg',
    ],
  ])('%s gives %s', (head, byline) => {
    expect(metadata(head).byline).toBe(byline);
  });

  it('is read off the page, without its date', () => {
    expect(metadata('', { html: '<p class="byline">By Anna Berg | 12 May 2021</p>' }).byline).toBe('Anna Berg');
  });
});

describe('date', () => {
  it.each([
    ['<meta property="article:published_time" content="2021-05-12T10:30:00+01:00">', '', '2021-05-12T10:30:00+01:00'],
    [ld({ '@type': 'NewsArticle', datePublished: '2021-05-12' }), '', '2021-05-12'],
    ['<meta name="dc.date" content="12 May 2021">', '', '2021-05-12'],
    ['', '<p class="date">Mittwoch, 12. Mai 2021</p>', '2021-05-12'],
    ['', '<p class="date">le 1er février 2021</p>', '2021-02-01'],
    ['', '<p class="date">12 de mayo de 2021</p>', '2021-05-12'],
    ['', '<p class="date">May 12th, 2021</p>', '2021-05-12'],
    ['', '<time datetime="2021-05-12">Yesterday</time>', '2021-05-12'],
    ['<meta name="DC.date.issued" content="2021-05-12">', '', '2021-05-12'],
    ['<meta name="DC.Date" content="2021-5-2">', '', '2021-05-02'],
    ['<meta name="dcterms.created" content="2021/05/12">', '', '2021-05-12'],
    ['<meta name="pubdate" content="20210512">', '', '2021-05-12'],
    ['<meta name="date" content="2021-05-12 10:30:00 UTC">', '', '2021-05-12T10:30:00Z'],
    ['<meta name="date" content="Wed, 12 May 2021 10:30:00 GMT">', '', '2021-05-12'],
    ['<meta name="date" content="2021-05-12T10:30:00.000+0000">', '', '2021-05-12T10:30:00.000+0000'],
    [
      ld({
        '@graph': [
          { '@type': 'WebPage', datePublished: '2020-01-01' },
          { '@type': 'NewsArticle', datePublished: '2021-05-12' },
        ],
      }),
      '',
      '2021-05-12',
    ],
    [
      ld({
        '@graph': [
          { '@type': 'WebPage', datePublished: '2021-05-12' },
          { '@type': 'NewsArticle', headline: 'x' },
        ],
      }),
      '',
      '2021-05-12',
    ],
    [ld({ '@type': 'NewsArticle', datePublished: 'soon' }), '<p class="date">12 May 2021</p>', '2021-05-12'],
    ['', '<meta itemprop="datePublished" content="2021-05-12">', '2021-05-12'],
    ['', '<span itemprop="datePublished" content="2021-05-12T09:00">yesterday</span>', '2021-05-12T09:00'],
    ['', '<span itemprop="datePublished">12 May 2021</span>', '2021-05-12'],
    ['', '<p class="date">2021年5月12日</p>', '2021-05-12'],
    ['', '<p class="date">2021. 5. 12.</p>', '2021-05-12'],
    ['', '<p class="date">12 maja 2021</p>', '2021-05-12'],
    ['', '<p class="date">31 February 2021</p>', null],
    ['', '<p class="date">soon</p>', null],
    ['<meta property="article:published_time" content="9999999-99-99">', '', null],
  ])('%s %s gives %s', (head, html, date) => {
    expect(metadata(head, { html }).publishedTime).toBe(date);
  });

  it('knows when the article was changed', () => {
    const head = '<meta property="article:modified_time" content="2021-06-01T08:00:00Z">';
    expect(metadata(head).modifiedTime).toBe('2021-06-01T08:00:00Z');
  });

  it.each([
    ['<meta name="DC.date.modified" content="2021-06-01">', '', '2021-06-01'],
    [
      '',
      '<time itemprop="datePublished" datetime="2021-05-12"></time><time itemprop="dateModified" datetime="2021-06-01"></time>',
      '2021-06-01',
    ],
    // A change before the first publication is a mistake of the system.
    [
      '<meta property="article:published_time" content="2021-05-12"><meta property="article:modified_time" content="2020-01-01">',
      '',
      null,
    ],
  ])('%s %s was changed %s', (head, html, date) => {
    expect(metadata(head, { html }).modifiedTime).toBe(date);
  });
});

describe('language and direction', () => {
  it.each([
    ['<html lang="en-GB">', 'en-GB', 'ltr'],
    ['<html lang="ar">', 'ar', 'rtl'],
    ['<html lang="he" dir="ltr">', 'he', 'ltr'],
    ['<html dir="rtl">', null, 'rtl'],
    ['<html lang="not a language">', null, 'ltr'],
  ])('%s', (open, lang, dir) => {
    const html = article('').replace('<html lang="en">', open);
    const result = digest(page(html), { url: 'https://news.example/a' });
    expect(result.ok && [result.digest.article.lang, result.digest.article.dir]).toEqual([lang, dir]);
  });

  it('takes what the browser detects where the page says nothing', () => {
    const html = article('').replace('<html lang="en">', '<html>');
    const result = digest(page(html), { url: 'https://news.example/a', lang: 'en' });
    expect(result.ok && result.digest.article.lang).toBe('en');
  });
});

describe('hostile metadata', () => {
  it.each([
    ['broken JSON-LD', '<script type="application/ld+json">{"@type": "NewsArticle", </script>'.repeat(50)],
    ['deep JSON-LD', `<script type="application/ld+json">${'['.repeat(5_000)}${']'.repeat(5_000)}</script>`],
    [
      'numbers for names',
      ld({ '@type': 'NewsArticle', headline: 7, author: [null, 3, { name: {} }], datePublished: [] }),
    ],
  ])('does no harm: %s', (_, head) => {
    expect(metadata(head).title).toBe('Libraries to open longer');
  });
});

describe('an article in several pages', () => {
  it.each([
    [
      '<link rel="next" href="/a?page=2">',
      '',
      'https://news.example/a',
      { number: 1, of: null, next: 'https://news.example/a?page=2' },
    ],
    [
      '<link rel="next" href="/a/3">',
      '',
      'https://news.example/a/2',
      { number: 2, of: null, next: 'https://news.example/a/3' },
    ],
    [
      '',
      '<div class="pagination"><span>Page 2 of 5</span></div>',
      'https://news.example/a?page=2',
      { number: 2, of: 5, next: null },
    ],
    ['<link rel="next" href="/another-story">', '', 'https://news.example/a', null],
    ['', '', 'https://news.example/a', null],
  ])('%s %s', (head, html, url, expected) => {
    expect(metadata(head, { html, url }).page).toEqual(expected);
  });
});

describe('a cut-off article', () => {
  const start = '<html><head><title>Pay talks</title></head><body><article><h1>Pay talks</h1>';
  const text = `<p>${'The talks about pay went on through the night, both sides said. '.repeat(9)}And then…</p>`;

  it('is told where the text breaks off before an offer to go on', () => {
    const html = `${start}${text}<p>Subscribe to continue reading this article.</p></article></body></html>`;
    const result = digest(page(html), { url: 'https://news.example/a' });
    expect(result.ok && result.digest.article.cutOff).toBe(true);
  });

  it('is told where the publisher says that it is not free and the text is short', () => {
    const html = `${start}${text}</article>${ld({ '@type': 'NewsArticle', isAccessibleForFree: false })}</body></html>`;
    const result = digest(page(html), { url: 'https://news.example/a' });
    expect(result.ok && result.digest.article.cutOff).toBe(true);
  });

  it('is not told of a whole article', () => {
    expect(metadata('').cutOff).toBe(false);
  });
});
