/** What a page's JSON-LD says about its article; absent where it says nothing of use. */
export interface LinkedData {
  readonly headline?: string;
  readonly authors?: readonly string[];
  readonly publisher?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly description?: string;
  readonly lang?: string;
  /** `isAccessibleForFree: false`: the publisher says that the page may show only the beginning. */
  readonly paywalled?: boolean;
}

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type Thing = { [key: string]: Json };

const MAX_CHARACTERS = 500_000;
const MAX_DEPTH = 12;
/** schema.org's types of articles, and the general ones that press offices use for them. */
const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Report|PressRelease|SocialMediaPosting|CreativeWork|NewsItem)$/;
const PAGE = /^(?:WebPage|ItemPage|AboutPage)$/;

/** Reads every JSON-LD script, `@graph` and nested `mainEntity` included. Broken JSON is passed over. */
export function readJsonLd(root: Element): LinkedData {
  const things: Thing[] = [];
  for (const script of root.getElementsByTagName('script')) {
    if (script.getAttribute('type')?.toLowerCase() !== 'application/ld+json') continue;
    const text = script.textContent ?? '';
    if (text.length > MAX_CHARACTERS) continue;
    collect(parse(text), things, 0);
  }
  const article = things.find((thing) => typeOf(thing, ARTICLE)) ?? things.find((thing) => typeOf(thing, PAGE));
  return article ? facts(article, things) : {};
}

/** What systems wrap the data in, and a semicolon behind it. */
const WRAPPING = /^(?:<!\[CDATA\[|<!--)|(?:[;\s]|\]\]>|-->){1,8}$/g;

/** Null where the data is broken: a page's own mistake, the other sources of metadata remain. */
function parse(text: string): Json {
  const bare = text.trim().replace(WRAPPING, '');
  // Line breaks within strings are no JSON, and the most common mistake.
  for (const attempt of [() => bare, () => bare.replace(CONTROLS, ' ')]) {
    try {
      return JSON.parse(attempt()) as Json;
    } catch {}
  }
  return null;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the characters that JSON forbids within strings
const CONTROLS = /[\u0000-\u001f]+/g;

function collect(value: Json, into: Thing[], depth: number): void {
  if (depth > MAX_DEPTH || into.length > 500 || value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    for (const entry of value) collect(entry, into, depth + 1);
    return;
  }
  into.push(value);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'hasPart']) {
    if (value[key] !== undefined) collect(value[key] as Json, into, depth + 1);
  }
}

function typeOf(thing: Thing, pattern: RegExp): boolean {
  const type = thing['@type'];
  return (Array.isArray(type) ? type : [type]).some((one) => typeof one === 'string' && pattern.test(one));
}

function facts(article: Thing, things: readonly Thing[]): LinkedData {
  // Some systems date the page and not the article on it.
  const page = things.find((thing) => typeOf(thing, PAGE));
  const found = {
    headline: text(article.headline) ?? (typeOf(article, ARTICLE) ? text(article.name) : undefined),
    authors: names(article.author, things),
    publisher: names(article.publisher, things)[0],
    published: text(article.datePublished) ?? text(article.dateCreated) ?? text(page?.datePublished),
    modified: text(article.dateModified),
    description: text(article.description),
    lang: text(article.inLanguage),
    paywalled: /^false$/i.test(String(article.isAccessibleForFree ?? '')) || undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as LinkedData;
}

function text(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value.trim() && value.length < 5_000 ? decoded(value.trim()) : undefined;
}

const ENTITY = /&(?:#(\d{2,6})|#x([\da-f]{2,5})|(amp|quot|apos|lt|gt|nbsp));/gi;
const NAMED: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

/** Systems write their headlines as they do in HTML: "Nurses&#8217; pay". */
function decoded(value: string): string {
  if (!value.includes('&')) return value;
  return value.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    return code >= 0x20 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function names(value: Json | undefined, things: readonly Thing[]): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.flatMap((entry) => {
    if (typeof entry === 'string') return entry.trim() ? [decoded(entry.trim())] : [];
    if (!entry || typeof entry !== 'object' || Array.isArray(entry)) return [];
    const known =
      entry.name === undefined ? things.find((thing) => thing['@id'] === entry['@id'] && thing.name) : entry;
    const name = known?.name;
    return typeof name === 'string' && name.trim()
      ? [decoded(name.trim())]
      : Array.isArray(name)
        ? names(name, things)
        : [];
  });
}
