/** The page's meta tags by lower-case name (`name`, `property` or `itemprop`), the first of each kept. */
export type MetaTags = ReadonlyMap<string, string>;

export function readMetaTags(root: Element): MetaTags {
  const tags = new Map<string, string>();
  for (const tag of root.getElementsByTagName('meta')) {
    const value = tag.getAttribute('content')?.trim();
    const names = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop');
    if (!value || !names || value.length > 5_000) continue;
    for (const name of names.toLowerCase().split(/\s+/)) if (name && !tags.has(name)) tags.set(name, value);
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
