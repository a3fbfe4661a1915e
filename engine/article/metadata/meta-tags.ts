/** The page's meta tags by lower-case name (`name`, `property` or `itemprop`), the first of each kept. */
export type MetaTags = ReadonlyMap<string, string>;

const BLANKS = /\s+/;

export function readMetaTags(root: Element): MetaTags {
  const tags = new Map<string, string>();
  for (const tag of root.getElementsByTagName('meta')) {
    const names = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop');
    const value = names && tag.getAttribute('content')?.trim();
    if (!value || value.length > 5_000) continue;
    for (const name of names.toLowerCase().split(BLANKS)) if (name && !tags.has(name)) tags.set(name, value);
  }
  return tags;
}

/** The first of the names that the page gives. */
export function firstTag(tags: MetaTags, names: readonly string[]): string | null {
  for (const name of names) {
    const value = tags.get(name);
    if (value) return value;
  }
  return null;
}
