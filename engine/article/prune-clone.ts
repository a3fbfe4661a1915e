import type { NotShown } from '../digest.ts';
import { type PageAccess, pageAccess } from './page-access.ts';

/** What a page may hold before the engine gives up: ten times the largest article page of the corpora. */
const MAX_ELEMENTS = 150_000;
/** Readability and the DOM's own methods recurse: deeper elements are unwrapped, their text is kept. */
const MAX_DEPTH = 200;
const MAX_RECURSION = 2_000;

export interface PrunedPage {
  /** A document of its own, without scripting, that holds only what may be the article. */
  readonly document: Document;
  readonly notShown: Map<NotShown['kind'], number>;
  /** The page holds a form field for a password or a paywall's markup is not decided here: only facts of the clone. */
  readonly elements: number;
}

export interface PruneOptions {
  /** Whether the page shows the element (computed style); by default everything but `hidden` and inline styles is. */
  readonly isShown?: ((element: Element) => boolean) | undefined;
  /** Copy only what this range of the page holds: the reader's selection. */
  readonly range?: Range | null | undefined;
}

/** Never text of the article. */
const DROPPED = new Set(
  'script style link meta noscript template svg canvas map area input select textarea datalist progress meter dialog head title base param source track slot-none'.split(
    ' ',
  ),
);
const COUNTED: Readonly<Record<string, NotShown['kind']>> = {
  video: 'video',
  audio: 'audio',
  object: 'embed',
  embed: 'embed',
};
const VIDEO_FRAME = /youtube|vimeo|dailymotion|player|video|brightcove|jwplatform|wistia/i;
const CHART_FRAME = /datawrapper|flourish|infogram|tableau|chart|graphic|everviz|highcharts/i;
const ADVERT_FRAME = /doubleclick|googlesyndication|adservice|\bads?\b|recaptcha|googletagmanager|consent|tracking/i;
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** A bullet or tick that a screen reader need not hear is still the page's own list marker. */
const MARKER = /^[^\p{L}\p{N}<>]{1,2}$/u;
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'summary', 'dt']);

class Pruner {
  readonly notShown = new Map<NotShown['kind'], number>();
  elements = 0;
  private readonly page: PageAccess;
  private readonly target: Document;
  private readonly isShown: ((element: Element) => boolean) | undefined;
  private readonly range: Range | null;

  constructor(page: PageAccess, target: Document, { isShown, range }: PruneOptions) {
    this.page = page;
    this.target = target;
    this.isShown = isShown;
    this.range = range ?? null;
  }

  children(from: Node, into: Element, depth: number): void {
    for (let node = this.page.firstChild(from); node; node = this.page.nextSibling(node)) this.node(node, into, depth);
  }

  private node(node: Node, into: Element, depth: number): void {
    const type = node.nodeType;
    if (this.range && !this.range.intersectsNode(node)) return;
    if (type === 3) into.appendChild(this.text(node as Text));
    else if (type === 1 && depth < MAX_RECURSION && this.elements < MAX_ELEMENTS) {
      this.element(node as Element, into, depth);
    }
  }

  private text(node: Text): Node {
    const copy = this.target.importNode(node, false);
    if (node === this.range?.endContainer) copy.data = copy.data.slice(0, this.range.endOffset);
    if (node === this.range?.startContainer) copy.data = copy.data.slice(this.range.startOffset);
    return copy;
  }

  private element(element: Element, into: Element, depth: number): void {
    const name = this.page.localName(element);
    if (DROPPED.has(name)) return;
    if (this.isCounted(element, name)) return;
    this.elements++;
    if (this.isHidden(element, name)) return;
    if (name === 'button' && !HEADINGS.has(into.localName)) return;
    const copy = depth > MAX_DEPTH || name === 'button' ? into : into.appendChild(this.copy(element, name));
    const shadow = name.includes('-') || name === 'div' || name === 'section' ? this.page.shadowRoot(element) : null;
    if (shadow) this.shadow(shadow, element, copy, depth + 1);
    else this.children(element, copy, depth + 1);
  }

  /** A shallow copy in the clone. A form becomes a plain box: its fields could shadow its own properties. */
  private copy(element: Element, name: string): Element {
    if (name === 'form') {
      const box = this.target.createElement('div');
      box.className = this.page.attribute(element, 'class') ?? '';
      return box;
    }
    const copy = this.target.importNode(element, false);
    if (name === 'img') copy.removeAttribute('name');
    return copy;
  }

  /** Open shadow roots are flattened in, with the page's own children where the slots stand. */
  private shadow(from: Node, host: Element, into: Element, depth: number): void {
    for (let node = this.page.firstChild(from); node; node = this.page.nextSibling(node)) {
      if (node.nodeType === 1 && this.page.localName(node as Element) === 'slot') {
        const assigned = (node as HTMLSlotElement).assignedNodes({ flatten: true });
        for (const child of assigned) this.node(child, into, depth);
      } else if (
        node.nodeType === 1 &&
        holdsSlot(node as Element) &&
        !DROPPED.has(this.page.localName(node as Element))
      ) {
        const box = into.appendChild(this.copy(node as Element, this.page.localName(node as Element)));
        this.elements++;
        this.shadow(node, host, box, depth + 1);
      } else this.node(node, into, depth);
    }
  }

  private isHidden(element: Element, name: string): boolean {
    const { attribute } = this.page;
    if (attribute(element, 'hidden') !== null) return attribute(element, 'hidden') !== 'until-found';
    const style = attribute(element, 'style');
    if (style !== null && HIDDEN_STYLE.test(style)) return true;
    if (attribute(element, 'aria-hidden') === 'true' && !this.isMarker(element)) return !this.holdsArticle(element);
    if (attribute(element, 'aria-modal') === 'true' || name === 'dialog') return true;
    return this.isShown !== undefined && !this.isShown(element);
  }

  private isMarker(element: Element): boolean {
    const text = element.textContent?.trim() ?? '';
    return MARKER.test(text);
  }

  /** A modal hides the rest of the page from screen readers; the article behind it is still the article. */
  private holdsArticle(element: Element): boolean {
    return element.querySelector('h1') !== null || element.querySelectorAll('p').length > 3;
  }

  /** True for players and frames: told as "not shown" instead of copied. */
  private isCounted(element: Element, name: string): boolean {
    const kind = COUNTED[name];
    if (kind) this.count(kind);
    else if (name === 'iframe') this.countFrame(element);
    return kind !== undefined || name === 'iframe';
  }

  private countFrame(frame: Element): void {
    const address = this.page.attribute(frame, 'src') || this.page.attribute(frame, 'data-src') || '';
    if (!address || ADVERT_FRAME.test(address)) return;
    if (VIDEO_FRAME.test(address)) this.count('video');
    else this.count(CHART_FRAME.test(address) ? 'chart' : 'embed');
  }

  private count(kind: NotShown['kind']): void {
    this.notShown.set(kind, (this.notShown.get(kind) ?? 0) + 1);
  }
}

function holdsSlot(element: Element): boolean {
  return element.querySelector('slot') !== null;
}

/**
 * Copies the page into a document of its own, leaving out what can't be the article: scripts, fields, hidden parts. The
 * page itself is only read. Returns null for a page of more than 150,000 elements.
 */
export function pruneClone(document: Document, options: PruneOptions): PrunedPage | null {
  const page = pageAccess(document);
  const clone = page.implementation.createHTMLDocument('');
  const base = clone.createElement('base');
  base.setAttribute('href', page.baseURI);
  clone.head.appendChild(base);
  for (const name of ['lang', 'dir']) {
    const value = page.attribute(page.root, name);
    if (value) clone.documentElement.setAttribute(name, value);
  }
  const pruner = new Pruner(page, clone, options);
  if (page.body) pruner.children(page.body, clone.body, 0);
  if (pruner.elements >= MAX_ELEMENTS) return null;
  return { document: clone, notShown: pruner.notShown, elements: pruner.elements };
}
