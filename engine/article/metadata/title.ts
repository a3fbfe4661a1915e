import { oneLine } from '../../text/white-space.ts';

const SEPARATOR = /\s+[|\-–—·•»›:/\\]+\s+|\s*[|»›]\s*|:\s+/g;

/** A tail that is a site's address: "… - Example.org". */
const DOMAIN = /^[\w-]{2,30}\.(?:com|org|net|info|eu|de|at|ch|fr|es|it|nl|be|se|dk|no|pl|(?:co|org)\.uk)$/i;

/** Letters and digits only, for comparing. */
const bare = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

interface TitleHints {
  readonly documentTitle: string;
  /** Headline from JSON-LD or OpenGraph. */
  readonly stated: string | null;
  readonly siteName: string | null;
  readonly host: string;
  /** The texts of the page's h1 elements, in order; one that only links to the site's front page is no headline. */
  readonly headings: readonly string[];
  /** The texts of its next headings: old templates have the site's name for h1. */
  readonly lesser?: () => readonly string[];
}

/**
 * The article's title without the site's name. The page's own h1 wins where the stated title or the document's title
 * contains it: it is what the reader of the page sees.
 */
export function chooseTitle(hints: TitleHints): string {
  const documentTitle = oneLine(hints.documentTitle);
  const stated = oneLine(hints.stated ?? '');
  const site = bare(hints.siteName ?? '');
  const told = [bare(stated), bare(documentTitle)];
  for (const heading of hints.headings.map(oneLine)) {
    const key = bare(heading);
    if (key.length < 8 || key === site) continue;
    if (told.some((title) => title.includes(key))) return heading;
  }
  const lesser = lesserHeading(hints, stated || documentTitle, site);
  if (lesser) return lesser;
  const only = stated ? null : onlyHeading(hints, site);
  if (only) return only;
  const best = stated || documentTitle;
  const short = withoutSite(best, site, hints.host);
  if (short) return short;
  return hints.headings.map(oneLine).find((heading) => heading.length > 3) ?? '';
}

/** A lesser heading that is a whole part of the stated title, between its separators. */
function lesserHeading({ lesser }: TitleHints, title: string, site: string): string | null {
  const segments = new Set(title.split(SEPARATOR).map(bare));
  const isTitle = (key: string) => key.length >= 8 && key !== site && segments.has(key);
  return (
    lesser?.()
      .map(oneLine)
      .find((heading) => isTitle(bare(heading))) ?? null
  );
}

/** A page that states no title of its text ("Press releases - The Town") has it in its one h1. */
function onlyHeading({ headings, documentTitle }: TitleHints, site: string): string | null {
  const heading = headings.length === 1 ? oneLine(headings[0] ?? '') : '';
  const key = bare(heading);
  const words = heading.split(' ').length;
  if (words < MIN_WORDS || words > MAX_WORDS || (site && key.includes(site))) return null;
  return bare(documentTitle).includes(key) ? null : heading;
}

const MIN_WORDS = 3;
const MAX_WORDS = 25;

/** In characters; a longer title is left as it is. */
const LONGEST = 1_000;

function withoutSite(title: string, site: string, host: string): string {
  if (title.length > LONGEST) return title;
  const cuts = [...title.matchAll(SEPARATOR)];
  const domain = bare(host.replace(/^www\./, ''));
  const isSite = (part: string) => {
    if (DOMAIN.test(part)) return true;
    const key = bare(part);
    return key.length > 1 && (key === site || (key.length > 2 && domain.startsWith(key)) || key === domain);
  };
  for (const cut of cuts.toReversed()) {
    const [head, tail] = [title.slice(0, cut.index), title.slice(cut.index + cut[0].length)];
    if (isSite(tail) && head) return withoutSite(head, site, host);
  }
  const first = cuts[0];
  if (first && isSite(title.slice(0, first.index))) return title.slice(first.index + first[0].length);
  const last = cuts.at(-1);
  // An unknown tail behind a bar is the site or a section in practice; a dash or colon may belong to the headline.
  if (last && /[|»›]/.test(last[0]) && last.index > title.length / 3) return title.slice(0, last.index).trim();
  return title;
}
