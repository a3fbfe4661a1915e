import type { SourceKind } from '../../digest.ts';
import { documentKind, namedKind } from './documents.ts';
import type { Facts, LinkFacts, Rule } from './facts.ts';
import { isBlog, isCivic, isPress, isPublicBody } from './host-nature.ts';
import { knownHost } from './hosts/index.ts';
import { PATH, pathWords, TEXT } from './words.ts';

export type { LinkFacts } from './facts.ts';

const TABLES = /^(?:csv|tsv|xlsx?|ods|json|xml)$/;
const MEDIA_FILES = /^(?:mp3|mp4|m4a|wav|webm|mov|jpe?g|png|gif|webp|svg)$/;
/** Digital object identifiers, and the numbers of PubMed. */
const RESEARCH = /\/10\.\d{4,9}\/|^\/(?:pmc|pubmed)\/|\/(?:pmc\/articles|doi)\//i;
/** What a journal's site has beside its papers. */
const BESIDE_PAPERS = /\/(?:news|blogs?|podcasts?|careers|jobs|about|profile|authors?|content\/article)(?:\/|$)/;
/** A price closes the link's words: "Old Mills ($20)", "Get it for £9.99". */
const PRICE = /(?:[$£€]\s?\d[\d.,]*|\d[\d.,]*\s?(?:[€£$]|euro|eur))\)?$/i;
const MAX_PRICED = 60;
/** How X names a picture within a post. */
const PICTURE = /^pic\.(?:twitter|x)\.com\//;
/** Mastodon and other servers of the Fediverse: a handle, and a post's number behind it. */
const FEDIVERSE = /^\/@[\w.]+(?:@[\w.-]+)?(?:\/\d{6,})?\/?$/;
const SPREADSHEET = /^\/spreadsheets\//;
const DATA_HOST = /^(?:data|stats|statistics|opendata|statistik|statistiques|estadisticas)\./;
const REPORT_HOST = /^reports?\./;
/** A label of more characters is a clause. */
const MAX_BODY_NAME = 60;

/** The first that knows decides. */
const RULES: readonly Rule[] = [
  ({ known, host }) =>
    known?.kind === 'social' || known?.kind === 'media' || (known?.kind === 'commerce' && !DATA_HOST.test(host))
      ? known.kind
      : null,
  ({ fileType, label }) => ((fileType && MEDIA_FILES.test(fileType)) || PICTURE.test(label) ? 'media' : null),
  shopKind,
  ({ path, host }) => (host === 'docs.google.com' && SPREADSHEET.test(path) ? 'data' : null),
  ({ fileType, label }) => (fileType && TABLES.test(fileType) && !TEXT.paper.test(label) ? 'data' : null),
  ({ path, known }) => (RESEARCH.test(path) && known?.kind !== 'news' ? 'report' : null),
  ({ known, path }) => (known?.kind === 'report' && BESIDE_PAPERS.test(path) ? 'news' : null),
  ({ known, path }) => (known?.kind === 'report' && path.length > 1 ? 'report' : null),
  documentKind,
  ({ known }) => (known?.kind === 'data' ? 'data' : null),
  ({ host, known }) => (known?.kind !== 'news' && DATA_HOST.test(host) ? 'data' : null),
  // The host's own nature before its words: a newspaper's "report" is news.
  ({ known, path }) => (known?.kind === 'news' ? (PATH.broadcast.test(path) ? 'media' : 'news') : null),
  ({ path, known, isOfficial }) => (!known && !isOfficial && PATH.media.test(path) ? 'media' : null),
  ({ host, path, known, isOfficial }) =>
    !known && !isOfficial && isPress(host) && path.length > 1 && !RESEARCH.test(path) ? 'news' : null,
  ({ path, isOfficial }) => (isOfficial && PATH.proceedings.test(path) ? 'official' : null),
  ({ path, known }) => (known?.kind !== 'other' && PATH.reports.test(path) ? 'report' : null),
  newsByPath,
  releaseKind,
  ({ path }) => (PATH.data.test(path) ? 'data' : null),
  ({ host, path }) => (REPORT_HOST.test(host) || PATH.report.test(path) ? 'report' : null),
  ({ path }) => (PATH.law.test(path) ? 'official' : null),
  ({ known, path }) => (!known && FEDIVERSE.test(path) ? 'social' : null),
  namedKind,
  ({ known }) => known?.kind ?? null,
  ({ isOfficial }) => (isOfficial ? 'official' : null),
  ({ host }) => (isCivic(host) ? 'organisation' : null),
  bodyByName,
];

/** A shop's path, or a price at the end of the words. The products of a civic body are papers. */
function shopKind({ known, isOfficial, host, path, label }: Facts): SourceKind | null {
  if (known || isOfficial) return null;
  if (label.length < MAX_PRICED && PRICE.test(label)) return 'commerce';
  return PATH.commerce.test(path) && !(isCivic(host) && PATH.products.test(path)) ? 'commerce' : null;
}

/** Sections and dates as newspapers have them, on a host that is neither civic nor a blog platform. */
function newsByPath({ host, path, known, isOfficial }: Facts): SourceKind | null {
  if (known || isOfficial || isCivic(host) || isBlog(host)) return null;
  return (PATH.news.test(path) || PATH.dated.test(path)) && !PATH.release.test(path) ? 'news' : null;
}

function releaseKind({ path, isOfficial }: Facts): SourceKind | null {
  if (!PATH.release.test(path) || PATH.data.test(path) || PATH.report.test(path)) return null;
  return isOfficial ? 'official' : 'organisation';
}

/** "the council", "the dockers' union" as the link's words, where the host tells nothing. */
function bodyByName({ label, host }: Facts): SourceKind | null {
  if (label.length > MAX_BODY_NAME || isBlog(host)) return null;
  if (TEXT.authority.test(label)) return 'official';
  return TEXT.body.test(label) ? 'organisation' : null;
}

/** The kind of a link's target, from its address, its words and those around; "other" when nothing tells. */
export function kindOf(facts: LinkFacts): SourceKind {
  const { hostname, pathname } = facts.url;
  const host = hostname.replace(/^www\./, '');
  const known = knownHost(host);
  const isOfficial = known ? known.kind === 'official' : isPublicBody(host);
  const all: Facts = { ...facts, host, path: pathWords(pathname), known, isOfficial };
  for (const rule of RULES) {
    const kind = rule(all);
    if (kind) return kind;
  }
  return 'other';
}
