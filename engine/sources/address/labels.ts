import type { SourceLabel } from '../../digest.ts';

/** Link shorteners. Source: the URL shorteners list of the Wikipedia spam project, cut to those in current use. */
const SHORTENERS = new Set(
  (
    'bit.ly bitly.com t.co tinyurl.com goo.gl ow.ly is.gd v.gd buff.ly lnkd.in dlvr.it tidd.ly rebrand.ly cutt.ly rb.gy shorturl.at ' +
    't.ly tiny.cc trib.al amzn.to amzn.eu a.co fb.me fb.watch wp.me nyti.ms bbc.in gu.com reut.rs cnn.it wapo.st econ.st on.ft.com on.wsj.com ' +
    'bloom.bg politi.co spr.ly ift.tt j.mp po.st qr.ae s.id snip.ly surl.li u.to x.gd aka.ms g.co forms.gle maps.app.goo.gl eepurl.com lc.chat kurzelinks.de t1p.de'
  ).split(' '),
);

/** Parameters and hosts that pay the publisher for the visit. Source: the affiliate programmes' link formats. */
const AFFILIATE: readonly (readonly [host: RegExp, parameter: RegExp | null])[] = [
  [/(?:^|\.)amazon\.[a-z.]{2,6}$/, /^(?:tag|ascsubtag|linkcode|linkid)$/i],
  [/(?:^|\.)ebay\.[a-z.]{2,6}$/, /^(?:campid|mkcid)$/i],
  [/(?:^|\.)(?:apple|itunes)\.com$/, /^(?:at|itsct)$/i],
  [/(?:^|\.)bookshop\.org$/, /^(?:aid|ean_affiliate)$/i],
  [
    /(?:^|\.)(?:awin1|shareasale|skimresources|redirectingat|linksynergy|anrdoezrs|dpbolvw|jdoqocy|kqzyfj|tkqlhce|viglink|webgains|tradedoubler|belboon|digidip|pntra|sjv|partnerize|flexoffers|avantlink)\.(?:com|net|io)$/,
    null,
  ],
  [/^(?:tidd\.ly|amzn\.to|prf\.hn)$/, null],
  [/./, /^(?:aff|affid|aff_id|affiliate|affiliate_id|affiliateid|awc|irclickid|clickref|partnerid|ascsubtag)$/i],
];

/**
 * What to tell of an address: shortened, without encryption, paid for. `written` is the address as the page has it: that an
 * affiliate programme's wrapper was undone does not unsay that the page earns by the link.
 */
export function labelsOf(url: URL, written: string): SourceLabel[] {
  const { hostname, protocol, href, origin } = url;
  const labels: SourceLabel[] = [];
  if (SHORTENERS.has(hostname.replace(/^www\./, ''))) labels.push('shortened');
  if (protocol === 'http:') labels.push('not-secure');
  // Of the same origin and without parameters, the address as written says no more than the cleaned one.
  const saysMore = written !== href && (written.includes('?') || !written.startsWith(`${origin}/`));
  if (pays(url) || (saysMore && URL.canParse(written) && pays(new URL(written)))) labels.push('affiliate');
  return labels;
}

function pays(url: URL): boolean {
  const { hostname } = url;
  const names: string[] = [];
  if (url.search) {
    // forEach: in a content script of Firefox the iterators of URLSearchParams are not iterable.
    url.searchParams.forEach((_value, name) => {
      names.push(name);
    });
  }
  return AFFILIATE.some(
    ([host, parameter]) =>
      (!parameter || names.length > 0) &&
      host.test(hostname) &&
      (!parameter || names.some((name) => parameter.test(name))),
  );
}
