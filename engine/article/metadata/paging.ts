import type { Article } from '../../digest.ts';
import { parseAddress } from '../../text/address.ts';
import { findAny } from '../find-any.ts';

type Paging = NonNullable<Article['page']>;

/** "Page 2 of 5" in the supported languages; at most a short label. */
const OF =
  /^\W{0,3}(?:page|seite|página|pagina|tudalen)?\s{0,2}(\d{1,2})\s{0,2}(?:of|von|sur|de|di|van|o|\/)\s{0,2}(\d{1,2})\W{0,3}$/i;
/** Where a page number stands in an address: ?page=2, /page/2, /2, -2.html. */
const NUMBER =
  /(?:[?&](?:page|p|seite|pg|paged)=|\/(?:page|seite|p)[/-]|\/|[-_,](?:p|page|seite)?)(\d{1,2})(?=\/?$|\.[a-z]{2,5}$|&|#)/i;
const MAX_LABELS = 12;
const NEXT = ['link[rel~="next" i][href]', 'a[rel~="next" i][href]'];

/**
 * Which part of an article in several pages this is; null for an article in one. Only addresses that differ from the
 * page's own by a page number count: "next" on most sites means the next story.
 */
export function readPaging(root: Element, pagers: readonly Element[], url: string): Paging | null {
  const label = readLabel(pagers);
  const next = nextAddress(root, url);
  if (!label && !next) return null;
  const number = label?.number ?? pageNumber(url) ?? 1;
  return { number, of: label?.of ?? null, next };
}

function readLabel(pagers: readonly Element[]): { number: number; of: number } | null {
  for (const element of pagers.slice(0, MAX_LABELS)) {
    for (const part of [element, ...element.querySelectorAll('span,li,p,strong')].slice(0, MAX_LABELS)) {
      const found = OF.exec((part.textContent ?? '').trim().slice(0, 40));
      const [number, of] = [Number(found?.[1]), Number(found?.[2])];
      if (found && number >= 1 && number <= of && of > 1) return { number, of };
    }
  }
  return null;
}

function nextAddress(root: Element, url: string): string | null {
  const current = pageNumber(url) ?? 1;
  for (const link of findAny(NEXT, (selector) => root.querySelectorAll(selector))) {
    const address = link.getAttribute('href') ?? '';
    const href = parseAddress(address, url)?.href;
    if (href && pageNumber(href) === current + 1 && withoutNumber(href) === withoutNumber(url)) return href;
  }
  return null;
}

function pageNumber(url: string): number | null {
  const found = NUMBER.exec(url);
  return found ? Number(found[1]) : null;
}

/** The address as its first page would have it, so that two pages of one article compare equal. */
/** In characters; no page number is looked for in longer addresses. */
const LONGEST_ADDRESS = 2_000;

function withoutNumber(url: string): string {
  if (url.length > LONGEST_ADDRESS) return url;
  return url
    .replace(NUMBER, '')
    .replace(/[#].*$/, '')
    .replace(/\.[a-z]{2,5}$/i, '')
    .replace(/\/+$/, '');
}
