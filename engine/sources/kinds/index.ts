import type { SourceKind } from '../../digest.ts';
import { type KnownHost, knownHost } from './hosts.ts';
import { PATH, pathWords, TEXT } from './words.ts';

/** What a link's kind is judged by. */
export interface LinkFacts {
  readonly url: string;
  readonly fileType: string | null;
  /** The link's own words. */
  readonly label: string;
  /** The words right before it in its sentence. */
  readonly before: string;
}

interface Facts extends LinkFacts {
  readonly host: string;
  readonly path: string;
  readonly known: KnownHost | null;
}

type Rule = (facts: Facts) => SourceKind | null;

const DOCUMENTS = /^(?:pdf|docx?|odt|rtf|pptx?|odp|epub)$/;
const TABLES = /^(?:csv|tsv|xlsx?|ods|json|xml)$/;
const MEDIA = /^(?:mp3|mp4|m4a|wav|webm|mov|jpe?g|png|gif|webp|svg)$/;
const GOVERNMENT =
  /(?:^|\.)(?:gov|mil|gov\.[a-z]{2,6}|gob\.[a-z]{2}|gouv\.[a-z]{2}|govt\.[a-z]{2}|gv\.at|go\.jp|gc\.ca|police\.uk|nhs\.uk|parliament\.[a-z]{2}|gov\.(?:wales|scot))$/;
const RESEARCH = /\/10\.\d{4,9}\/|^\/(?:pmc|pubmed)\b|\/(?:pmc\/articles|doi)\//i;
const CIVIC =
  /(?:^|\.)(?:org|org\.[a-z]{2}|ngo|ong|foundation|charity|coop|edu|edu\.[a-z]{2}|ac\.[a-z]{2}|int|museum)$/;
const PRESS =
  /(?:^|[.-])\w*(?:news|times|herald|tribune|gazette|zeitung|nachrichten|newspaper|courier|guardian|chronicle|journal|daily|weekly|register|examiner|inquirer|dispatch|bulletin|magazine)\w*\./;
/** A price closes the link's words: "Thumper ($20)", "Get it for £9.99". */
const PRICE = /(?:[$£€]\s?\d[\d.,]*|\d[\d.,]*\s?(?:[€£$]|euro|eur))\)?$/i;
const BLOGS = /(?:^|\.)(?:wordpress|blogspot|medium|substack|tumblr|typepad|livejournal)\.com$/;
const PICTURE = /^pic\.(?:twitter|x)\.com\//;
const POINTER =
  /^(?:here|this|download\p{L}*|pdf|link|hier|ici|aquí|aqui|qui|yma|read (?:it|more|here|the full \p{L}+)|full \p{L}+|\[?\d{1,3}\]?|https?:\/\/\S+|www\.\S+)$/iu;
const GRID = /^(?:docs\.google\.com)$/;

/** The first that knows decides. The host's own nature before words: a newspaper's "report" is news. */
const RULES: readonly Rule[] = [
  ({ known }) => (known && ['social', 'media', 'commerce'].includes(known.kind) ? known.kind : null),
  ({ fileType, label }) => ((fileType && MEDIA.test(fileType)) || PICTURE.test(label) ? 'media' : null),
  ({ known, path, label }) =>
    !known && (PATH.commerce.test(path) || (label.length < 60 && PRICE.test(label))) ? 'commerce' : null,
  ({ host, path }) => (GRID.test(host) && path.startsWith('/spreadsheets') ? 'data' : null),
  ({ fileType, label }) => (fileType && TABLES.test(fileType) && !TEXT.paper.test(label) ? 'data' : null),
  ({ path, known }) => (RESEARCH.test(path) && known?.kind !== 'news' ? 'report' : null),
  ({ host, path }) => (host.endsWith('ncbi.nlm.nih.gov') && /^\/(?:pmc|pubmed)\//.test(path) ? 'report' : null),
  ({ host, path }) => (/(?:^|\.)nature\.com$/.test(host) && path.startsWith('/articles/') ? 'report' : null),
  ({ known, path }) => (known?.kind === 'report' && path.length > 1 ? 'report' : null),
  paperKind,
  ({ known }) => (known?.kind === 'data' ? 'data' : null),
  ({ host, known }) =>
    known?.kind !== 'news' && /^(?:data|stats|statistics|opendata|statistik)\./.test(host) ? 'data' : null,
  ({ known }) => (known?.kind === 'news' ? 'news' : null),
  ({ path, known }) => (!known && PATH.media.test(path) ? 'media' : null),
  ({ host, path, known }) => (!known && PRESS.test(host) && path.length > 1 ? 'news' : null),
  newsByPath,
  releaseKind,
  ({ path }) => (PATH.data.test(path) ? 'data' : null),
  ({ host, path }) => (/^reports?\./.test(host) || PATH.report.test(path) ? 'report' : null),
  ({ path }) => (PATH.law.test(path) ? 'official' : null),
  namedKind,
  ({ known }) => known?.kind ?? null,
  ({ host }) => (GOVERNMENT.test(host) ? 'official' : null),
  ({ host }) => (CIVIC.test(host) ? 'organisation' : null),
];

/** Sections and dates as newspapers have them, on a host that is neither civic nor a blog platform. */
function newsByPath({ host, path, known }: Facts): SourceKind | null {
  if (known || CIVIC.test(host) || GOVERNMENT.test(host) || BLOGS.test(host)) return null;
  return (PATH.news.test(path) || PATH.dated.test(path)) && !PATH.release.test(path) ? 'news' : null;
}

function releaseKind({ host, path }: Facts): SourceKind | null {
  if (!PATH.release.test(path) || PATH.data.test(path) || PATH.report.test(path)) return null;
  return GOVERNMENT.test(host) ? 'official' : 'organisation';
}

/** A file of text is a report unless its words say that it is a letter, a law or a form. */
function paperKind({ fileType, label, before, path, known, host }: Facts): SourceKind | null {
  if (!fileType || !DOCUMENTS.test(fileType)) return null;
  const words = `${before} ${label}`;
  if (TEXT.report.test(label) || PATH.report.test(path)) return 'report';
  if (TEXT.law.test(label) || PATH.law.test(path)) return 'official';
  if (TEXT.paper.test(label) || TEXT.paper.test(path.replace(/[-_./]/g, ' ')))
    return GOVERNMENT.test(host) ? 'official' : 'organisation';
  if (known?.kind === 'official' && /drucksache|btd\//i.test(`${words} ${path}`)) return 'official';
  return 'report';
}

/** "the report", "a study by …" as the link's words, or before a link that is only an address or "here". */
function namedKind({ label, before, known, path }: Facts): SourceKind | null {
  const own = POINTER.test(label) ? `${before} ${label}` : label;
  if (path.length < 2 && !POINTER.test(label)) return null;
  if (TEXT.law.test(label) && known?.kind === 'official') return 'official';
  if (TEXT.paper.test(own) && !TEXT.report.test(own)) return null;
  if (TEXT.report.test(own)) return 'report';
  return TEXT.data.test(own) && own.length < 120 ? 'data' : null;
}

/** The kind of a link's target, from its address, its words and those around; "other" when nothing tells. */
export function kindOf(facts: LinkFacts): SourceKind {
  const { hostname, pathname } = new URL(facts.url);
  const host = hostname.replace(/^www\./, '');
  const all: Facts = { ...facts, host, path: pathWords(pathname), known: knownHost(host) };
  for (const rule of RULES) {
    const kind = rule(all);
    if (kind) return kind;
  }
  return 'other';
}
