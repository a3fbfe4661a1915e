const KEPT = new Set(
  'a b strong i em cite dfn u s del ins sub sup code kbd samp var abbr mark small time bdi bdo ruby rt rp wbr data q'.split(
    ' ',
  ),
);
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'hreflang'],
  abbr: ['title'],
  time: ['datetime'],
  img: ['src', 'srcset', 'alt', 'width', 'height'],
};
const EVERYWHERE = ['lang', 'dir'];
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&nbsp;',
};
const SPECIAL = /[&<>"\u00a0]/;
const SPECIALS = /[&<>"\u00a0]/g;
const SKIPPED = new Set(['script', 'style', 'template']);

function escapeHtml(text: string): string {
  return SPECIAL.test(text) ? text.replace(SPECIALS, (character) => ESCAPES[character] ?? character) : text;
}

/** The attributes of `element` that the reader's HTML keeps, ready to stand behind a tag's name. */
export function attributesOf(element: Element, names: readonly string[] = ATTRIBUTES[element.localName] ?? []): string {
  if (!element.hasAttributes()) return '';
  return written(element, names) + written(element, EVERYWHERE);
}

function written(element: Element, names: readonly string[]): string {
  let html = '';
  for (const name of names) {
    const value = element.getAttribute(name);
    if (value !== null) html += ` ${name}="${escapeHtml(value)}"`;
  }
  return html;
}

/** Nodes of one line as HTML: text and the inline elements that carry meaning, the others unwrapped. */
export function inlineHtml(nodes: readonly Node[]): string {
  let html = '';
  for (const node of nodes) html += nodeHtml(node);
  return html;
}

/** The content of an element as HTML, likewise. */
export function contentHtml(element: Element): string {
  if (!element.firstElementChild) return escapeHtml(element.textContent ?? '');
  let html = '';
  for (let node = element.firstChild; node; node = node.nextSibling) html += nodeHtml(node);
  return html;
}

function nodeHtml(node: Node): string {
  if (node.nodeType === 3) return escapeHtml((node as Text).data);
  return node.nodeType === 1 ? elementHtml(node as Element) : '';
}

function elementHtml(element: Element): string {
  const name = element.localName;
  if (SKIPPED.has(name)) return '';
  if (name === 'br' || name === 'wbr') return `<${name}>`;
  if (name === 'img') return `<img${attributesOf(element)}>`;
  const inside = contentHtml(element);
  if (KEPT.has(name)) return `<${name}${attributesOf(element)}>${inside}</${name}>`;
  const attributes = attributesOf(element, []);
  return attributes ? `<span${attributes}>${inside}</span>` : inside;
}
