import type { Mention, Source } from '../digest.ts';
import { sentenceAt } from '../text/sentences.ts';
import type { TextBlock } from '../text-block.ts';
import { cleanAddress } from './address/clean-url.ts';
import { hostShown } from './address/display-host.ts';
import { fileTypeOf } from './address/file-type.ts';
import { labelsOf } from './address/labels.ts';
import { isShareLink } from './address/share-links.ts';
import { hostOf, siteOf, siteOfHost } from './address/site.ts';
import { CARRIES, wayOut } from './address/wrappers.ts';
import { kindOf } from './kinds/index.ts';
import { type FoundLink, linksOf } from './links.ts';
import { mentionsIn } from './mentions.ts';
import { publisherOf } from './publisher.ts';

export { cleanUrl } from './address/clean-url.ts';
export { displayHost } from './address/display-host.ts';
export { rankSources } from './rank.ts';

export interface SourcesContext {
  /** The page's own address. */
  readonly url: string;
  /** BCP 47, for sentences. */
  readonly lang: string | null;
}

export interface SourcesFound {
  readonly sources: Source[];
  readonly mentions: Mention[];
}

/** The words before a link that may say what it is, and as many of its own as are looked at, in characters. */
const AROUND = 60;
const MAX_LABEL = 200;

/**
 * The outbound links of an article, each address once, in document order, and the reports that it names without a
 * link. Outbound: another registrable domain. Labels and sentences are slices of blocks.
 */
export function findSources(blocks: readonly TextBlock[], { url, lang }: SourcesContext): SourcesFound {
  const page = pageOf(url);
  const seen = new Set<string>();
  const sources: Source[] = [];
  for (const link of linksOf(blocks)) {
    const target = outbound(link.href, page);
    if (!target || isShareLink(target, page.site)) continue;
    const key = keyOf(target);
    if (seen.has(key)) continue;
    seen.add(key);
    sources.push(sourceOf(link, target, lang));
  }
  return { sources, mentions: mentionsIn(blocks, sources) };
}

interface Page {
  readonly site: string;
  /** What the addresses of its host begin with, as the URL standard writes them. */
  readonly origins: readonly string[];
  /** Whether an address is of the page's own site. */
  readonly owns: (url: URL) => boolean;
}

function pageOf(address: string): Page {
  const host = hostOf(address);
  const site = siteOfHost(host);
  const origins = [`https://${host}/`, `http://${host}/`];
  return {
    site,
    origins,
    owns: ({ hostname }) => hostname === host || siteOfHost(hostname.replace(/\.$/, '')) === site,
  };
}

/** The clean address where it is one of another site, by way of the page's own exit too; else null. */
function outbound(href: string, { site, origins, owns }: Page): URL | null {
  // Most links stay on the page's own host: they need no parsing, unless they may carry another address.
  if (origins.some((origin) => href.startsWith(origin)) && !CARRIES.test(href)) return null;
  const target = cleanAddress(href);
  if (!target || !owns(target)) return target;
  const carried = wayOut(target, (url) => siteOf(url) === site);
  const beyond = carried ? cleanAddress(carried) : null;
  return beyond && !owns(beyond) ? beyond : null;
}

/** Two addresses with one key lead to one page: scheme, "www.", closing slash and fragment aside. */
function keyOf({ host, pathname, search }: URL): string {
  let end = pathname.length;
  while (pathname[end - 1] === '/') end--;
  return `${host.replace(/^www\./, '')}${pathname.slice(0, end)}${search}`;
}

function sourceOf({ block, start, end, href }: FoundLink, url: URL, lang: string | null): Source {
  const { text, id } = block;
  const span = sentenceAt(text, start, lang);
  const sentence = span && text.slice(span.start, span.end);
  const fileType = fileTypeOf(url);
  const label = text.slice(start, end);
  const before = text.slice(Math.max(span?.start ?? 0, start - AROUND), start);
  const kind = kindOf({ url, fileType, label: label.slice(0, MAX_LABEL), before });
  return {
    url: url.href,
    label,
    host: hostShown(url),
    kind,
    fileType,
    at: { block: id, start, end },
    publisher: publisherOf({ url, label, sentence, isReport: kind === 'report' || kind === 'data' }),
    sentence,
    labels: labelsOf(url, href),
  };
}
