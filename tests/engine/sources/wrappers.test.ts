import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanUrl } from '../../../engine/sources/index.ts';
import { sourcesOf } from './article.ts';

const target = 'https://b.example/report?id=7';
const encoded = encodeURIComponent;
const base64 = (text: string) => Buffer.from(text).toString('base64url');

/** Each vendor's wrapper around an address. */
const WRAPPERS: readonly (readonly [name: string, wrap: (url: string) => string])[] = [
  ['Google', (url) => `https://www.google.com/url?sa=t&url=${encoded(url)}&usg=x`],
  ['Google in another country', (url) => `https://www.google.co.uk/url?q=${encoded(url)}`],
  ['Google ads', (url) => `https://www.googleadservices.com/pagead/aclk?sa=L&adurl=${encoded(url)}`],
  ['Facebook', (url) => `https://l.facebook.com/l.php?u=${encoded(url)}&h=x`],
  ['Facebook on telephones', (url) => `https://lm.facebook.com/l.php?u=${encoded(url)}&h=x`],
  ['Instagram', (url) => `https://l.instagram.com/?u=${encoded(url)}&e=x`],
  ['Threads', (url) => `https://l.threads.com/?u=${encoded(url)}`],
  ['WhatsApp', (url) => `https://l.wl.co/l?u=${encoded(url)}`],
  ['Outlook', (url) => `https://eur01.safelinks.protection.outlook.com/?url=${encoded(url)}&data=x&reserved=0`],
  ['Outlook with a path', (url) => `https://gbr01.safelinks.protection.outlook.com/ap/w-59584e83/?url=${encoded(url)}`],
  ['Outlook for governments', (url) => `https://gcc02.safelinks.protection.office365.us/?url=${encoded(url)}`],
  [
    'Teams',
    (url) =>
      `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=${encoded(url)}&locale=en`,
  ],
  ['LinkedIn', (url) => `https://www.linkedin.com/redir/redirect?url=${encoded(url)}&urlhash=x`],
  ['LinkedIn’s safety page', (url) => `https://www.linkedin.com/safety/go?url=${encoded(url)}`],
  ['YouTube', (url) => `https://www.youtube.com/redirect?event=x&q=${encoded(url)}`],
  ['Reddit', (url) => `https://out.reddit.com/t3_x?url=${encoded(url)}&token=x`],
  ['VK', (url) => `https://vk.com/away.php?to=${encoded(url)}`],
  ['Tumblr', (url) => `https://t.umblr.com/redirect?z=${encoded(url)}&t=x`],
  ['Medium', (url) => `https://medium.com/r/?url=${encoded(url)}`],
  ['DuckDuckGo', (url) => `https://duckduckgo.com/l/?uddg=${encoded(url)}&rut=x`],
  ['Steam', (url) => `https://steamcommunity.com/linkfilter/?u=${encoded(url)}`],
  ['Slack', (url) => `https://slack-redir.net/link?url=${encoded(url)}`],
  ['Bing', (url) => `https://www.bing.com/ck/a?!&&p=x&u=a1${base64(url)}&ntb=1`],
  ['Yahoo', (url) => `https://r.search.yahoo.com/_ylt=x/RV=2/RE=1/RO=10/RU=${encoded(url)}/RK=2/RS=x-`],
  ['GMX', (url) => `https://deref-gmx.net/mail/client/x/dereferrer/?redirectUrl=${encoded(url)}`],
  ['Skimlinks', (url) => `https://go.skimresources.com/?id=1&url=${encoded(url)}`],
  ['Awin', (url) => `https://www.awin1.com/cread.php?awinmid=1&ued=${encoded(url)}`],
  ['Partnerize', (url) => `https://prf.hn/click/camref:1/destination:${encoded(url)}`],
  ['Proofpoint 1', (url) => `https://urldefense.proofpoint.com/v1/url?u=${encoded(url)}&k=x`],
  [
    'Proofpoint 2',
    (url) =>
      `https://urldefense.proofpoint.com/v2/url?u=${url.replace(/[^\w.]|_/g, (sign) =>
        sign === '/' ? '_' : `-${sign.charCodeAt(0).toString(16).toUpperCase()}`,
      )}&d=x&c=y`,
  ],
  [
    'Proofpoint 3',
    (url) => {
      // One kept character is "*"; of two it is "**A", of three "**B".
      const starred = url.replace(/\?+/g, (run) =>
        run.length === 1 ? '*' : `**${String.fromCharCode(63 + run.length)}`,
      );
      return `https://urldefense.com/v3/__${starred}__;${base64('?'.repeat(url.split('?').length - 1))}!!abc$`;
    },
  ],
  ['Cisco', (url) => `https://secure-web.cisco.com/1abcDEF/${encoded(url)}`],
  ['Sophos', (url) => `https://eu-west-1.protection.sophos.com/?d=b.example&u=${base64(url)}&i=x`],
  ['Barracuda', (url) => `https://linkprotect.cudasvc.com/url?a=${encoded(url)}&c=x`],
  ['Trellix', (url) => `https://protect2.fireeye.com/v1/url?k=x&u=${encoded(url)}`],
  ['href.li', (url) => `https://href.li/?${url}`],
];

describe('redirect wrappers', () => {
  it.each(WRAPPERS)('of %s are undone', (_name, wrap) => {
    expect(cleanUrl(wrap(target))).toBe(target);
  });

  it.each(WRAPPERS)('of %s lead where the address leads', (_name, wrap) => {
    // "*" is Proofpoint's own sign, and the URL standard writes "'" in a query as "%27".
    const url = fc.webUrl({ withQueryParameters: true }).filter((address) => !/[*_']/.test(address));
    fc.assert(
      fc.property(url, (address) => {
        expect(cleanUrl(wrap(address))).toBe(cleanUrl(address));
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['https://www.google.com/amp/s/www.b.example/a/b?c=1', 'https://www.b.example/a/b?c=1'],
    ['https://www.google.de/amp/b.example/a', 'http://b.example/a'],
    ['https://www-b-example.cdn.ampproject.org/c/s/www.b.example/a', 'https://www.b.example/a'],
    ['https://urldefense.com/v3/__https://b.example/a*b**Ac__;Iz8_!!x$', 'https://b.example/a'],
  ])('%s', (url, expected) => {
    expect(cleanUrl(url)).toBe(expected);
  });

  it('are undone in each other, with the tracking of the target', () => {
    const inner = `https://l.facebook.com/l.php?u=${encoded(`${target}&utm_source=x`)}`;
    expect(cleanUrl(`https://www.google.com/url?q=${encoded(inner)}`)).toBe(target);
  });

  it.each([
    'https://www.google.com/url?q=javascript:alert(1)',
    'https://www.google.com/amp/',
    `https://eu-west-1.protection.sophos.com/?u=${base64('javascript:alert(1)')}`,
    'https://urldefense.proofpoint.com/v2/url?u=javascript-3Aalert-281-29',
    'https://secure-web.cisco.com/1/javascript%3Aalert(1)',
    'https://www.bing.com/ck/a?u=a1!!!',
    'https://evil.example/url?q=https%3A%2F%2Fb.example',
    'https://google.com.evil.example/url?q=https%3A%2F%2Fb.example',
    // Their targets are not stated in the address.
    'https://protect-eu.mimecast.com/s/AbC?domain=b.example',
    'https://bit.ly/abc',
    'https://t.co/abc',
  ])('stay when they carry no web address: %s', (url) => {
    expect(cleanUrl(url)).toBe(url);
  });
});

describe('a site’s own way out', () => {
  const urls = (text: string) => sourcesOf(text).sources.map(({ url }) => url);

  it('leads to the source', () => {
    expect(urls(`[a](https://www.page.example/redirect?url=${encoded(`${target}&utm_source=x`)})`)).toEqual([target]);
    expect(urls(`[a](https://news.page.example/cms/exit.php?to=${encoded(target)}&id=3)`)).toEqual([target]);
  });

  it('is no other page of the site', () => {
    expect(urls(`[a](https://www.page.example/login?return=${encoded('https://news.page.example/story')})`)).toEqual(
      [],
    );
    expect(urls(`[a](https://www.page.example/proxy?url=${encoded(target)})`)).toEqual([]);
    expect(urls('[a](https://www.page.example/out?url=javascript:alert(1))')).toEqual([]);
  });
});

it('tells that a link pays where the programme’s wrapper is undone', () => {
  const { sources } = sourcesOf(`[x](https://go.skimresources.com/?id=1&url=${encoded(target)})`);
  expect(sources).toMatchObject([{ url: target, labels: ['affiliate'] }]);
});
