import { firstTextOf } from '../../text/first-text.ts';
import { oneLine } from '../../text/white-space.ts';
import type { Parts } from '../prune/parts.ts';
import { noteBoxes, type OwnBox, putBackBoxes } from './put-back-boxes.ts';

/** Document order of the clone's elements, as Readability may move, rename or drop them. */
const ORDER = 'plainspoken-order';
const NUMBERED = 'p,h2,h3,h4,h5,h6,ul,ol,dl,blockquote,table,pre';
const LISTS = new Set(['ul', 'ol', 'dl']);
const STRUCTURES = new Set([...LISTS, 'blockquote', 'table', 'pre']);
/** Boxes beside the article, by element, role and name. */
const BESIDE = 'nav,aside,footer,header,[role="navigation"],[role="complementary"],[role="banner"]';
const NAMED_BESIDE =
  /(?:^|[\s_-])(?:related|recommend\w*|promo\w*|share|sharing|social|newsletter|sidebar|comments?|tags?|topics|trending|popular|most-?read|teasers?|author-?bio|breadcrumbs?|menu|nav(?:igation)?|pagination|toolbar|advert\w*|sponsor\w*|outbrain|taboola|widget|cookie|consent|subscribe|signup)(?:$|[\s_-])/i;
/** Posts of social networks, as their embed codes call them. */
const POST = /tweet|instagram|tiktok|bluesky|mastodon|fb-post|threads/i;
const SOURCES = /^(?:sources?|quellen?|fuentes?|fontes?|fonti?|bron(?:nen)?|ffynonellau)\s*:/i;
/** Tells most paragraphs apart by their first text node, which may end within the word. */
const MAY_BE_SOURCES = /^\s*(?:$|s|q|f|b)/i;
const MAX_SOURCES = 600;
const MIN_QUOTATION = 20;
const MAX_LINK_SHARE = 0.5;
const MIN_PROSE = 80;
const MIN_SAME_MAKE = 2;

/** A part of the page that Readability may lose. */
interface Structure {
  readonly order: number;
  /** A copy as the page has it. */
  readonly copy: Element;
}

/** A paragraph of running text, with the make of the boxes that it stands in. */
interface Prose extends ProseBox {
  readonly order: number;
  readonly element: Element;
}

/** What a paragraph stands in. */
interface ProseBox {
  readonly make: string;
  readonly parent: Element;
  /** The nearest `article` around it: a page of several stories has several. */
  readonly story: Element;
}

export interface Noted {
  readonly structures: readonly Structure[];
  readonly prose: readonly Prose[];
  readonly boxes: readonly OwnBox[];
}

const NOTHING: Noted = { structures: [], prose: [], boxes: [] };

/**
 * Copies the clone's lists, quotations, tables and lines of sources and notes its running text. Numbers the elements
 * where there is anything that Readability might lose.
 */
export function noteStructures(body: Element, parts: Parts): Noted {
  const structures: { readonly order: number; readonly element: Element }[] = [];
  const prose: Prose[] = [];
  const boxes = new Map<Element, ProseBox | null>();
  const elements = body.querySelectorAll(NUMBERED);
  const hasStories = parts.present.has('article');
  const hasPictures = parts.pictures.length > 0;
  let order = 0;
  for (const element of elements) {
    order++;
    if (isWorthKeeping(element, hasPictures)) structures.push({ order, element });
    else if (hasStories && element.localName === 'p') {
      const parent = element.parentElement as Element;
      const box = boxes.has(parent) ? boxes.get(parent) : boxOf(parent);
      boxes.set(parent, box ?? null);
      if (box) prose.push({ order, element, ...box });
    }
  }
  const joinable = inSeveralBoxes(inSeveralBoxes(prose).filter(isLong));
  if (!structures.length && !joinable.length && !parts.boxes.length) return NOTHING;
  order = 0;
  for (const element of elements) element.setAttribute(ORDER, String(++order));
  return {
    structures: structures.map(({ order, element }) => ({ order, copy: element.cloneNode(true) as Element })),
    prose: joinable,
    boxes: noteBoxes(parts, ORDER),
  };
}

/** Text in one box needs no joining: nothing is left of it. */
const inSeveralBoxes = (prose: readonly Prose[]): readonly Prose[] =>
  prose.some(({ parent }) => parent !== prose[0]?.parent) ? prose : [];

const isLong = ({ element }: Prose) => (element.textContent?.length ?? 0) >= MIN_PROSE;

/** Null without a class, for such a box can't be told from any other, and outside of a story, where none needs joining. */
function boxOf(parent: Element): ProseBox | null {
  const story = parent.className ? parent.closest('article') : null;
  return story && { make: makeOf(parent), parent, story };
}

/** The element and its parent by name and class: boxes that a publishing system makes for one purpose agree in it. */
function makeOf(box: Element): string {
  const outer = box.parentElement;
  return `${outer?.localName} ${outer?.className} > ${box.localName} ${box.className}`;
}

function isWorthKeeping(element: Element, hasPictures: boolean): boolean {
  const name = element.localName;
  if (name === 'p') return isSourceLine(element) || (hasPictures && isBoxedProse(element));
  if (!STRUCTURES.has(name) || (LISTS.has(name) && element.childElementCount < 2)) return false;
  if (element.parentElement?.closest('ul,ol,dl,blockquote,table') || isBeside(element)) return false;
  const length = oneLine(element.textContent ?? '').length;
  if (name === 'blockquote') return length >= MIN_QUOTATION;
  if (name === 'table') return element.querySelectorAll('tr').length > 1 && element.querySelector('th') !== null;
  return name === 'pre' ? length > 0 : isPointList(element, length);
}

function isPointList(list: Element, length: number): boolean {
  return length >= 30 && linkedLength(list) / length < MAX_LINK_SHARE;
}

function linkedLength(element: Element): number {
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += (link.textContent ?? '').trim().length;
  return linked;
}

function isSourceLine(element: Element): boolean {
  if (!MAY_BE_SOURCES.test(firstTextOf(element))) return false;
  const text = element.textContent ?? '';
  return text.length < MAX_SOURCES && SOURCES.test(text.trimStart()) && element.querySelector('a[href]') !== null;
}

const MAX_BOX_SHARE = 1.3;
const SENTENCE_END = /[.!?…]["”’»)]*\s*$/;

/**
 * A paragraph of running text beside a picture, in a box among the paragraphs of the article: Readability drops boxes of
 * such names as "media". Not a box of links, of a heading or of fields: those are offers and other stories.
 */
function isBoxedProse(element: Element): boolean {
  const box = element.parentElement;
  if (box?.localName !== 'div') return false;
  // The neighbours first: they are at hand, and few boxes have such.
  if (box.previousElementSibling?.localName !== 'p' || box.nextElementSibling?.localName !== 'p') return false;
  if (!box.querySelector('img')) return false;
  const text = element.textContent ?? '';
  if (text.length < MIN_PROSE || !SENTENCE_END.test(text) || box.querySelector('a,h2,h3,h4,h5,h6,label')) return false;
  return (box.textContent?.length ?? 0) <= text.length * MAX_BOX_SHARE && !isBeside(element);
}

function isBeside(element: Element): boolean {
  if (element.closest(BESIDE)) return true;
  if (element.localName === 'blockquote' && POST.test(element.className)) return false;
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
export function putBack(content: Element, noted: Noted): void {
  if (noted === NOTHING) return;
  const { structures, prose, boxes } = noted;
  const kept = new Map<number, Element>();
  for (const element of content.querySelectorAll(`[${ORDER}]`)) kept.set(Number(element.getAttribute(ORDER)), element);
  joinSections(content, prose, kept);
  const orders = [...kept.keys()].sort((a, b) => a - b);
  const last = orders.at(-1) ?? 0;
  for (const { order, copy } of structures) {
    if (kept.has(order) || holdsKept(copy, kept)) continue;
    const before = orders.findLast((one) => one < order);
    const anchor = before === undefined ? undefined : kept.get(before);
    const atEnd = order > last && copy.localName === 'p' && isSourceLine(copy);
    if (!anchor || (order > last && !atEnd)) continue;
    placeAfter(content, anchor, content.ownerDocument.importNode(copy, true));
  }
  putBackBoxes(content, boxes, kept, ORDER, (anchor, restored) => placeAfter(content, anchor, restored));
  for (const element of kept.values()) element.removeAttribute(ORDER);
}

/**
 * An article in several boxes of one make, with adverts between them: Readability takes one of them. Paragraphs in a lost
 * box of the same make and class as the kept ones come back.
 */
function joinSections(content: Element, prose: readonly Prose[], kept: Map<number, Element>): void {
  const makes = new Map<string, number>();
  const boxes = new Set<Element>();
  const stories = new Set<Element>();
  for (const { order, make, parent, story } of prose) {
    if (!kept.has(order)) continue;
    stories.add(story);
    makes.set(make, (makes.get(make) ?? 0) + 1);
    boxes.add(parent);
  }
  for (const { order, element, make, parent, story } of prose) {
    if (kept.has(order) || boxes.has(parent) || !stories.has(story)) continue;
    if ((makes.get(make) ?? 0) < MIN_SAME_MAKE) continue;
    if (isBeside(parent) || linkedLength(element) / (element.textContent?.length ?? 1) > MAX_LINK_SHARE) continue;
    const before = [...kept.keys()].filter((one) => one < order).sort((a, b) => b - a)[0];
    const first = content.firstElementChild?.firstElementChild ?? content.firstElementChild;
    const anchor = before === undefined ? undefined : kept.get(before);
    const restored = content.ownerDocument.importNode(element, true);
    if (anchor) placeAfter(content, anchor, restored);
    else first?.before(restored);
    kept.set(order, restored);
  }
}

function holdsKept(copy: Element, kept: ReadonlyMap<number, Element>): boolean {
  for (const inner of copy.querySelectorAll(`[${ORDER}]`)) if (kept.has(Number(inner.getAttribute(ORDER)))) return true;
  return false;
}

/** After the anchor, or after the list, table or quotation that the anchor is a part of. */
function placeAfter(content: Element, anchor: Element, restored: Element): void {
  const whole = anchor.closest('ul,ol,dl,table,blockquote,figure');
  const target = whole && content.contains(whole) && whole !== content ? whole : anchor;
  if (target === content || target.contains(content)) content.append(restored);
  else target.after(restored);
}
