import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanUrl } from '../../../engine/sources/index.ts';

describe('what becomes a link', () => {
  it.each([
    'javascript:alert(1)',
    ' java\tscript:alert(1)',
    'data:text/html,hello',
    'file:///home/user/notes.txt',
    'blob:https://a.example/1',
    'mailto:ann@a.example',
    'tel:+441632960000',
    'ftp://a.example/',
    'about:blank',
    'view-source:https://a.example/',
    'https://',
    'https://exa mple/',
    'nonsense',
    '',
    `https://a.example/${'a'.repeat(9_000)}`,
  ])('refuses %j', (url) => {
    expect(cleanUrl(url)).toBeNull();
  });

  it('resolves against the base', () => {
    expect(cleanUrl('/a?b=1', 'https://a.example/c/d')).toBe('https://a.example/a?b=1');
    expect(cleanUrl('//b.example/a', 'https://a.example/')).toBe('https://b.example/a');
  });

  it('drops credentials', () => {
    expect(cleanUrl('https://bank.example:secret@evil.example/login')).toBe('https://evil.example/login');
  });
});

describe('tracking parameters', () => {
  it.each([
    ['https://a.example/?utm_source=x&utm_medium=y&id=7', 'https://a.example/?id=7'],
    ['https://a.example/a?gclid=1&fbclid=2&msclkid=3&dclid=4&yclid=5', 'https://a.example/a'],
    ['https://a.example/a?mc_cid=1&mc_eid=2&_hsenc=3&mkt_tok=4', 'https://a.example/a'],
    ['https://a.example/a?s_cid=1&xtor=RSS-1&at_campaign=2&at_medium=3', 'https://a.example/a'],
    ['https://a.example/a?igshid=1&ref_src=twsrc%5Etfw', 'https://a.example/a'],
    ['https://www.nytimes.com/a?smid=tw-share&b=1', 'https://www.nytimes.com/a?b=1'],
    ['https://www.bbc.co.uk/a?ocid=socialflow', 'https://www.bbc.co.uk/a'],
    ['https://www.theguardian.com/a?CMP=share_btn_tw', 'https://www.theguardian.com/a'],
    ['https://a.example/a?UTM_Source=x', 'https://a.example/a'],
    ['https://a.example/a?ref=newsletter', 'https://a.example/a'],
  ])('are gone from %s', (url, expected) => {
    expect(cleanUrl(url)).toBe(expected);
  });

  it.each([
    'https://planning.example/application?ref=24/00123/FUL',
    'https://code.example/file?ref=main',
    'https://a.example/a?smid=12&ocid=7&ito=3',
    'https://a.example/search?q=a%20b+c&page=2',
    'https://a.example/?a=1&a=2&b',
    'https://a.example/?redirect=utm_source',
    'https://a.example/?at_home=1',
    'https://a.example/%7Euser/?q=%E4%F6',
  ])('are not seen in %s', (url) => {
    expect(cleanUrl(url)).toBe(url);
  });
});

describe('fragments', () => {
  it.each([
    ['https://a.example/a#section-2', 'https://a.example/a'],
    ['https://a.example/a#:~:text=the%20roof', 'https://a.example/a#:~:text=the%20roof'],
    ['https://a.example/a.pdf#page=12', 'https://a.example/a.pdf#page=12'],
    ['https://a.example/a.pdf#zoom=100&page=3', 'https://a.example/a.pdf#zoom=100&page=3'],
    ['https://a.example/#/route/7', 'https://a.example/#/route/7'],
    ['https://a.example/#!/route', 'https://a.example/#!/route'],
  ])('%s', (url, expected) => {
    expect(cleanUrl(url)).toBe(expected);
  });
});

describe('cleaning', () => {
  const name = fc.constantFrom(
    'utm_source',
    'id',
    'ref',
    'q',
    'url',
    'u',
    'fbclid',
    'at_campaign',
    'page',
    'a[]',
    '%zz',
    'smid',
  );
  const value = fc.oneof(
    fc.webUrl(),
    fc.constantFrom('main', 'newsletter', '7', 'a%20b', '', 'tw-share'),
    fc.string({ maxLength: 6 }),
  );
  const host = fc.constantFrom(
    'a.example',
    'www.google.com',
    'l.facebook.com',
    'www.nytimes.com',
    'x.safelinks.protection.outlook.com',
  );
  const path = fc.constantFrom('/', '/url', '/l.php', '/a/b.pdf', '/%E4');
  const address = fc
    .tuple(
      host,
      path,
      fc.array(fc.tuple(name, value), { maxLength: 4 }),
      fc.constantFrom('', '#a', '#page=2', '#:~:text=b'),
    )
    .map(
      ([h, to, pairs, hash]) =>
        `https://${h}${to}?${pairs.map(([key, text]) => `${key}=${encodeURIComponent(text)}`).join('&')}${hash}`,
    );

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(address, (url) => {
        const once = cleanUrl(url);
        if (once !== null) expect(cleanUrl(once)).toBe(once);
      }),
    );
  });

  it('leads where the address led: the same host, path and other parameters', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (url) => {
        const cleaned = cleanUrl(url);
        const [before, after] = [new URL(url), new URL(cleaned ?? '')];
        expect(after.origin + after.pathname).toBe(before.origin + before.pathname);
        for (const pair of after.search.slice(1).split('&')) expect(before.search).toContain(pair);
      }),
    );
  });
});
