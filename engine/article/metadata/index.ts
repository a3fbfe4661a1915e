import { hostNameOf, parseAddress } from '../../text/address.ts';
import { oneLine } from '../../text/white-space.ts';
import { findAny } from '../find-any.ts';
import type { PageAccess } from '../prune/page-access.ts';
import { cleanByline, joinAuthors } from './byline.ts';
import { isoDate } from './dates.ts';
import { directionOfLanguage } from './direction.ts';
import { readJsonLd } from './json-ld.ts';
import { firstTag, readMetaTags } from './meta-tags.ts';
import { chooseTitle } from './title.ts';

export interface Metadata {
  readonly title: string;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly publishedTime: string | null;
  readonly modifiedTime: string | null;
  readonly excerpt: string | null;
  readonly lang: string | null;
  readonly dir: 'ltr' | 'rtl';
  /** The publisher states that the article is not free to read. */
  readonly paywalled: boolean;
}

/** Names in order of trust, after JSON-LD: OpenGraph, Dublin Core, microdata and the habits of publishing systems. */
const TAGS = {
  title: ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'headline', 'parsely-title', 'title'],
  author: ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'byl', 'sailthru.author'],
  site: ['og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher', 'twitter:site'],
  published: [
    'article:published_time',
    'og:article:published_time',
    'dc.date.issued',
    'dcterms.created',
    'dcterms.issued',
    'dc.date',
    'dcterms.date',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'publish-date',
    'date',
  ],
  modified: [
    'article:modified_time',
    'og:updated_time',
    'dc.date.modified',
    'dcterms.modified',
    'datemodified',
    'last-modified',
  ],
  excerpt: ['og:description', 'description', 'dc.description', 'twitter:description'],
} as const;

const LANG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;

/**
 * What the page says about its article. Order: JSON-LD (also in `@graph`), meta tags, microdata, the visible page.
 *
 * @param url the page's address, from the tab; its host tells the site's name apart from the title's words
 */
export function readMetadata(page: PageAccess, url: string): Metadata {
  const { root } = page;
  const linked = readJsonLd(root);
  const tags = readMetaTags(root);
  const host = hostNameOf(url);
  const siteName = siteOf(firstTag(tags, TAGS.site), linked.publisher ?? null);
  const documentTitle = oneLine(root.querySelector('title')?.textContent ?? '');
  const title = chooseTitle({
    documentTitle,
    stated: linked.headline ?? firstTag(tags, TAGS.title),
    siteName,
    host,
    ...headingsOf(root),
  });
  const outlet = siteName ?? titleRest(documentTitle, title);
  const stated = isoDate(linked.published) ?? isoDate(firstTag(tags, TAGS.published));
  const publishedTime = stated ?? visibleDate(root, DATES);
  const modified = isoDate(linked.modified) ?? isoDate(firstTag(tags, TAGS.modified));
  const lang = languageOf(root, linked.lang ?? null, tags);
  return {
    title,
    siteName,
    byline:
      joinAuthors(linked.authors ?? [], outlet) ??
      cleanByline(firstTag(tags, TAGS.author), outlet) ??
      visibleByline(root, outlet),
    publishedTime,
    // Only a page that marks up its date marks up the change of it.
    modifiedTime: changed(modified ?? (stated ? null : visibleDate(root, MODIFIED)), publishedTime),
    excerpt: excerptOf(firstTag(tags, TAGS.excerpt) ?? linked.description ?? null),
    lang,
    dir: directionOf(page, lang),
    paywalled: linked.paywalled ?? false,
  };
}

/** A change before the first publication is a mistake of the system. Days are compared: times may lack their zone. */
function changed(modified: string | null, published: string | null): string | null {
  return modified && published && modified.slice(0, 10) < published.slice(0, 10) ? null : modified;
}

const MAX_HEADINGS = 12;

function headingsOf(root: Element): { headings: string[]; lesser: () => string[] } {
  const first = (selector: string) => [...root.querySelectorAll(selector)].slice(0, MAX_HEADINGS);
  const text = (heading: Element) => heading.textContent ?? '';
  const headings = first('h1')
    .filter((heading) => !leadsHome(heading))
    .map(text);
  return { headings, lesser: () => (headings.length > 1 ? [] : first('h2,h3').map(text)) };
}

/** A site's own name above its pages: one link to the front page. */
function leadsHome(heading: Element): boolean {
  const link = heading.querySelector('a[href]');
  if (!link || link.textContent?.trim() !== heading.textContent?.trim()) return false;
  const address = link.getAttribute('href') ?? '';
  return parseAddress(address, heading.baseURI)?.pathname === '/';
}

/** What the document's title holds beside the article's: in practice the site's name. */
function titleRest(documentTitle: string, title: string): string | null {
  const rest = documentTitle.startsWith(title) ? documentTitle.slice(title.length) : '';
  return rest.replace(/^[\s|\-–—·•»›:/\\]+/, '').trim() || null;
}

function siteOf(stated: string | null, publisher: string | null): string | null {
  const name = oneLine((stated?.startsWith('@') ? null : stated) ?? publisher ?? '');
  return name && name.length < 100 ? name : null;
}

/** In characters; sites put whole articles there. */
const LONGEST_EXCERPT = 5_000;

function excerptOf(text: string | null): string | null {
  const line = oneLine((text ?? '').slice(0, LONGEST_EXCERPT).replace(/<[^>]{0,500}>/g, ' '));
  return line || null;
}

function languageOf(root: Element, linked: string | null, tags: ReturnType<typeof readMetaTags>): string | null {
  const stated = [
    root.getAttribute('lang'),
    root.getAttribute('xml:lang'),
    linked,
    tags.get('og:locale'),
    tags.get('content-language'),
  ];
  for (const one of stated) {
    const tag = one?.trim().replaceAll('_', '-');
    if (tag && LANG.test(tag)) return tag;
  }
  return null;
}

function directionOf(page: PageAccess, lang: string | null): 'ltr' | 'rtl' {
  const stated = page.attribute(page.root, 'dir') ?? (page.body && page.attribute(page.body, 'dir'));
  if (stated && /^(?:ltr|rtl)$/i.test(stated)) return stated.toLowerCase() as 'ltr' | 'rtl';
  return directionOfLanguage(lang);
}

/** So many elements that may say who or when are asked. */
const MOST_MARKED = 4;

function markedBy(root: Element, selectors: readonly string[]): Element[] {
  return [...findAny(selectors, (selector) => root.querySelectorAll(selector))].slice(0, MOST_MARKED);
}

const BYLINES = [
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  '[rel="author"]',
  '.byline',
  '.author-name',
  '.p-author',
];

function visibleByline(root: Element, siteName: string | null): string | null {
  for (const element of markedBy(root, BYLINES)) {
    const text = element.textContent ?? '';
    const byline = text.length < 200 ? cleanByline(element.getAttribute('content') ?? text, siteName) : null;
    if (byline) return byline;
  }
  return null;
}

const DATES = [
  '[itemprop="datePublished"]',
  'time[pubdate]',
  'time[datetime]',
  '.published',
  '.entry-date',
  '.post-date',
  '.date',
];

const MODIFIED = ['[itemprop="dateModified"]'];

function visibleDate(root: Element, selectors: readonly string[]): string | null {
  for (const element of markedBy(root, selectors)) {
    const stated = element.getAttribute('datetime') ?? element.getAttribute('content');
    const date = isoDate(stated) ?? isoDate(oneLine((element.textContent ?? '').slice(0, 200)));
    if (date) return date;
  }
  return null;
}
