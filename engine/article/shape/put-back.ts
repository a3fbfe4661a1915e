import { oneLine } from '../../text/white-space.ts';

/** Document order of the clone's elements, as Readability may move, rename or drop them. */
const ORDER = 'plainspoken-order';
const NUMBERED = 'p,div,h1,h2,h3,h4,h5,h6,ul,ol,dl,blockquote,table,pre,figure';
const STRUCTURES = new Set(['ul', 'ol', 'dl', 'blockquote', 'table', 'pre']);
/** Boxes beside the article, by element, role and name. */
const BESIDE = 'nav,aside,footer,header,[role="navigation"],[role="complementary"],[role="banner"]';
const NAMED_BESIDE =
  /(?:^|[\s_-])(?:related|recommend\w*|promo\w*|share|sharing|social|newsletter|sidebar|comments?|tags?|topics|trending|popular|most-?read|teasers?|author-?bio|breadcrumbs?|menu|nav(?:igation)?|pagination|toolbar|advert\w*|sponsor\w*|outbrain|taboola|widget|cookie|consent|subscribe|signup)(?:$|[\s_-])/i;
const SOURCES = /^(?:sources?|quellen?|fuentes?|fontes?|fonti?|bron(?:nen)?|ffynonellau)\s*:/i;
const MAX_SOURCES = 600;
const MIN_QUOTATION = 20;
const MAX_LINK_SHARE = 0.5;

/** A part of the page that Readability may lose. */
export interface Structure {
  readonly order: number;
  /** A copy as the page has it. */
  readonly copy: Element;
}

/** Numbers the clone's elements and copies its lists, quotations, tables and lines of sources. */
export function noteStructures(body: Element): Structure[] {
  const structures: Structure[] = [];
  let order = 0;
  for (const element of body.querySelectorAll(NUMBERED)) {
    element.setAttribute(ORDER, String(++order));
    if (isWorthKeeping(element)) structures.push({ order, copy: element.cloneNode(true) as Element });
  }
  return structures;
}

function isWorthKeeping(element: Element): boolean {
  const name = element.localName;
  if (!STRUCTURES.has(name)) return name !== 'figure' && name !== 'div' && isSourceLine(element);
  if (element.parentElement?.closest('ul,ol,dl,blockquote,table') || isBeside(element)) return false;
  const length = oneLine(element.textContent ?? '').length;
  if (name === 'blockquote') return length >= MIN_QUOTATION;
  if (name === 'table') return element.querySelectorAll('tr').length > 1 && element.querySelector('th') !== null;
  return name === 'pre' ? length > 0 : isPointList(element, length);
}

function isPointList(list: Element, length: number): boolean {
  if (list.children.length < 2 || length < 30) return false;
  return linkedLength(list) / length < MAX_LINK_SHARE;
}

function linkedLength(element: Element): number {
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += (link.textContent ?? '').trim().length;
  return linked;
}

function isSourceLine(element: Element): boolean {
  const text = element.textContent ?? '';
  return text.length < MAX_SOURCES && SOURCES.test(text.trimStart()) && element.querySelector('a[href]') !== null;
}

function isBeside(element: Element): boolean {
  if (element.closest(BESIDE)) return true;
  let at: Element | null = element;
  for (let level = 0; at && level < 4; level++, at = at.parentElement) {
    if (at.localName !== 'body' && NAMED_BESIDE.test(`${at.className} ${at.id}`)) return true;
  }
  return false;
}

/**
 * Puts back what stood between paragraphs that Readability kept: each lost structure after the last kept element before
 * it. A line of sources may also stand right behind the article's end.
 */
export function putBack(content: Element, structures: readonly Structure[]): void {
  const kept = new Map<number, Element>();
  for (const element of content.querySelectorAll(`[${ORDER}]`)) kept.set(Number(element.getAttribute(ORDER)), element);
  const orders = [...kept.keys()].sort((a, b) => a - b);
  const last = orders.at(-1) ?? 0;
  for (const { order, copy } of structures) {
    if (kept.has(order) || holdsKept(copy, kept)) continue;
    const before = orders.findLast((one) => one < order);
    const anchor = before === undefined ? undefined : kept.get(before);
    const atEnd = isSourceLine(copy) && order > last;
    if (!anchor || (order > last && !atEnd)) continue;
    placeAfter(content, anchor, copy);
  }
  for (const element of kept.values()) element.removeAttribute(ORDER);
}

function holdsKept(copy: Element, kept: ReadonlyMap<number, Element>): boolean {
  for (const inner of copy.querySelectorAll(`[${ORDER}]`)) if (kept.has(Number(inner.getAttribute(ORDER)))) return true;
  return false;
}

/** After the anchor, or after the list, table or quotation that the anchor is a part of. */
function placeAfter(content: Element, anchor: Element, copy: Element): void {
  const whole = anchor.closest('ul,ol,dl,table,blockquote,figure');
  const target = whole && content.contains(whole) && whole !== content ? whole : anchor;
  const restored = content.ownerDocument.importNode(copy, true);
  if (target === content || target.contains(content)) content.append(restored);
  else target.after(restored);
}
