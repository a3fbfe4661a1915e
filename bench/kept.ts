import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { decode } from '../cli/decode.ts';
import { openPage } from '../cli/open-page.ts';
import { digest } from '../engine/index.ts';

/** Prints side by side what of a body plain Readability keeps and what Plainspoken keeps; fails where it is less. */
const corpora = join(import.meta.dirname, '..', '..', 'shared', 'corpus');
const KINDS = ['lists', 'block quotes', 'outbound links'] as const;
type Kind = (typeof KINDS)[number];
type Kept = Readonly<Record<Kind, readonly string[]>>;

const words = (text: string | null) => (text ?? '').match(/[\p{L}\p{N}]+/gu) ?? [];
/** The words of an element; tags count as spaces, for one of the two has none between items. */
const key = (element: Element) =>
  words(element.innerHTML.replace(/<[^>]*>|&nbsp;/g, ' '))
    .join(' ')
    .toLowerCase();

/** A list of points rather than of links: what a menu or a box of related stories is not. */
function isPoints(list: Element): boolean {
  const linked = [...list.querySelectorAll('a')].reduce((sum, link) => sum + words(link.textContent).length, 0);
  return list.querySelectorAll('li').length > 1 && linked < words(list.textContent).length / 2;
}

/** Sharing and following is the page's, not the text's. */
const SHARE =
  /(?:facebook|twitter|x|linkedin|pinterest|reddit|whatsapp|telegram|t|tumblr|flipboard|wa)\.(?:com|me|it)$/i;
const SHARE_PATH = /share|intent|submit|\/pin\/|tweet\?|dialog/i;

function isOutbound(link: Element, site: string): boolean {
  const address = link.getAttribute('href') ?? '';
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, href } = new URL(address);
  if (!protocol.startsWith('http') || !words(link.textContent).length) return false;
  const bare = hostname.replace(/^www\./, '');
  return bare !== site && !(SHARE.test(bare) && SHARE_PATH.test(href));
}

/**
 * @param truth the annotated body as words, where there is one: only what it holds counts
 * @param gold the annotated links' addresses, where there are any
 */
function keptIn(html: string, url: string, truth: string | null, gold: ReadonlySet<string> | null): Kept {
  const { document } = new JSDOM(html, { url }).window;
  const site = new URL(url).hostname.replace(/^www\./, '');
  const inBody = (element: Element) => truth === null || truth.includes(key(element).slice(0, 60));
  const texts = (selector: string, keep: (element: Element) => boolean) =>
    [...new Set([...document.querySelectorAll(selector)].filter((one) => keep(one) && inBody(one)).map(key))].filter(
      Boolean,
    );
  const isAnnotated = (link: Element) => gold === null || gold.has(address(link.getAttribute('href') ?? ''));
  const links = [...document.querySelectorAll('a[href]')].filter(
    (one) => isOutbound(one, site) && inBody(one) && isAnnotated(one),
  );
  return {
    lists: texts('ul,ol', (list) => isPoints(list) && !list.parentElement?.closest('ul,ol')),
    'block quotes': texts('blockquote', (quote) => words(quote.textContent).length > 3),
    'outbound links': [...new Set(links.map((link) => link.getAttribute('href') ?? ''))],
  };
}

/** The annotated links of a page of the digest corpus, where there are any: the rest are the site's. */
function goldLinks(corpus: string, page: string): ReadonlySet<string> | null {
  const file = join(corpora, corpus, 'gold', `${page}.json`);
  if (!existsSync(file)) return null;
  const { sources } = JSON.parse(readFileSync(file, 'utf8')) as { sources: readonly { url: string }[] };
  return new Set(sources.map(({ url }) => address(url)));
}

/** An address without what differs between a page and its annotation. */
const address = (url: string) =>
  url
    .replace(/[?#].*$/, '')
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '')
    .toLowerCase();

function truths(corpus: string): Readonly<Record<string, { articleBody: string }>> {
  const file = join(corpora, corpus, 'ground-truth.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** Counts of one corpus, [plain, ours] by kind. Prints what plain Readability has and Plainspoken lacks. */
function compare(corpus: string): Record<Kind, [number, number]> {
  const counts: Record<Kind, [number, number]> = { lists: [0, 0], 'block quotes': [0, 0], 'outbound links': [0, 0] };
  const truth = truths(corpus);
  for (const line of readFileSync(join(corpora, corpus, 'manifest.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)) {
    const { file, url } = JSON.parse(line) as { file: string; url: string };
    const page = openPage(decode(readFileSync(join(corpora, corpus, file))), url);
    const result = digest(page.document, { url });
    const plain = new Readability(page.document).parse()?.content ?? '';
    page.close();
    const annotated = truth[file.replace(/\.html$/, '')]?.articleBody;
    const body = annotated === undefined ? null : words(annotated).join(' ').toLowerCase();
    const gold = goldLinks(corpus, file.replace(/\.html$/, ''));
    const [theirs, ours] = [plain, result.ok ? result.digest.article.html : ''].map((html) =>
      keptIn(html, url, body, gold),
    ) as [Kept, Kept];
    for (const kind of KINDS) {
      counts[kind][0] += theirs[kind].length;
      counts[kind][1] += ours[kind].length;
      const lost = theirs[kind].filter((one) => !ours[kind].some((other) => other.includes(one.slice(0, 60))));
      if (lost.length && process.argv.includes('--pages')) {
        console.log(
          `${file.slice(0, 12)}  ${theirs[kind].length} and ${ours[kind].length} ${kind}; not here: ${lost.map((one) => one.slice(0, 90)).join(' | ')}`,
        );
      }
    }
  }
  return counts;
}

if (!existsSync(corpora)) console.log('The corpora are not beside the project (../shared): nothing to compare.');
else {
  let lower = 0;
  console.log('corpus    kept              Readability  Plainspoken');
  for (const corpus of ['article', 'digest']) {
    for (const [kind, [theirs, ours]] of Object.entries(compare(corpus))) {
      console.log(`${corpus.padEnd(10)}${kind.padEnd(18)}${String(theirs).padStart(11)}  ${String(ours).padStart(11)}`);
      if (ours < theirs) lower++;
    }
  }
  console.log(
    lower ? `${lower} counts are lower than plain Readability’s.` : 'Nothing is lower than plain Readability’s.',
  );
  process.exitCode = lower ? 1 : 0;
}
