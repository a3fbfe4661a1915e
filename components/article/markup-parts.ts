/** Markup up to this length is made ready in one go: a few ms. UTF-16 units. */
const whole = 100_000;
/** A part of longer markup is at least this long. */
const part = 40_000;

const empty: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'wbr']);

/** Offset behind the tag that begins at `at`; the markup's length when it never ends. */
function behindTag(html: string, at: number): number {
  for (let offset = at; offset < html.length; offset++) {
    const letter = html[offset];
    if (letter === '>') return offset + 1;
    if (letter !== '"' && letter !== "'") continue;
    const closing = html.indexOf(letter, offset + 1);
    if (closing < 0) break;
    offset = closing;
  }
  return html.length;
}

/** Offsets behind the outermost elements; null for markup that is not as a browser writes it. */
function outermostEnds(html: string): number[] | null {
  const tag = /<(\/?)([a-z][a-z\d]*)/iy;
  const ends: number[] = [];
  let depth = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', tag.lastIndex)) {
    tag.lastIndex = at;
    const found = tag.exec(html);
    if (!found) return null;
    tag.lastIndex = behindTag(html, tag.lastIndex);
    if (empty.has(found[2] ?? '')) continue;
    depth += found[1] ? -1 : 1;
    if (depth < 0) return null;
    if (depth === 0) ends.push(tag.lastIndex);
  }
  return depth === 0 ? ends : null;
}

/**
 * An article's markup in parts that can be purified and shown one after another, cut between its outermost elements.
 * Short markup, and any that is not as a browser writes it, stays in one part. A part is as little to be trusted as the
 * whole.
 */
export function markupParts(html: string): readonly string[] {
  const ends = html.length > whole ? outermostEnds(html) : null;
  if (!ends) return [html];
  const parts: string[] = [];
  let from = 0;
  for (const end of ends) {
    if (end - from < part || html.length - end < part / 2) continue;
    parts.push(html.slice(from, end));
    from = end;
  }
  if (from < html.length) parts.push(html.slice(from));
  return parts;
}
