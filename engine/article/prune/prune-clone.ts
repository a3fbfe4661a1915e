import type { NotShown } from '../../digest.ts';
import { type Box, ChromeNames, MAX_SHARES, NAMELESS, type Verdict } from './chrome.ts';
import { CloneWriter } from './clone-writer.ts';
import { NotShownCounter } from './count-not-shown.ts';
import { BLOCK, BOX, DROPPED, EMPTY, FLAT, HEADING, HOST, kindOf, PLAYER, REGION } from './element-kinds.ts';
import { LinkRegions } from './link-regions.ts';
import type { PageAccess } from './page-access.ts';
import { Parts } from './parts.ts';
import { ProseMap } from './prose-map.ts';
import { ProseMeter } from './prose-meter.ts';
import { type IsShown, Visibility } from './visibility.ts';

/** What a page may hold before the engine gives up: ten times the largest article page of the corpora. */
const MAX_ELEMENTS = 150_000;
/** Readability and the DOM's own methods recurse: deeper elements are unwrapped, their text is kept. */
const MAX_DEPTH = 200;
/** Levels walked one within the other, five calls each; what lies deeper is read off its text nodes alone. */
const MAX_RECURSION = 400;

export interface PrunedPage {
  /** A document of its own, without scripting, that holds only what may be the article. */
  readonly document: Document;
  readonly parts: Parts;
  readonly notShown: ReadonlyMap<NotShown['kind'], number>;
  /** The page's own elements that may hold links to the article's other parts, by their names. */
  readonly pagers: readonly Element[];
}

export interface PruneOptions {
  /** Whether the page shows the element (computed style); by default everything but `hidden` and inline styles is. */
  readonly isShown?: IsShown | undefined;
  /** Copy only what this range of the page holds: the reader's selection. */
  readonly range?: Range | null | undefined;
}

/** White space as HTML collapses it. */
const BLANK = /^[\t\n\f\r ]*$/;
const UNEVEN = /[\t\n\f\r]| {2}/;
const RUNS = /[\t\n\f\r ]+/g;

/** A box that is chrome by its name, with the running text that it holds. */
interface Suspect {
  readonly copy: Element;
  readonly verdict: NonNullable<Verdict>;
  readonly prose: number;
}

/** An element of the page that is to be copied. */
interface Found extends Box {
  readonly shadow: ShadowRoot | null;
  verdict: Verdict;
}

/** Walks the page. `within` is the name of the element whose copy the walk stands in. */
class Pruner {
  elements = 0;
  readonly notShown: NotShownCounter;
  /** Elements of the page that may hold links to its other parts. */
  readonly pagers: Element[] = [];
  readonly parts: Parts;
  private readonly page: PageAccess;
  private readonly writer: CloneWriter;
  private readonly visibility: Visibility;
  private readonly names: ChromeNames;
  private readonly range: Range | null;
  private readonly prose: ProseMap;
  private readonly meter = new ProseMeter();
  private readonly regions: LinkRegions;
  private readonly suspects: Suspect[] = [];
  private atLineStart = true;
  private links = 0;
  private preformatted = 0;
  private panels = 0;
  private shadows = 0;

  constructor(page: PageAccess, target: Document, { isShown, range }: PruneOptions) {
    this.page = page;
    this.range = range ?? null;
    this.prose = new ProseMap(page, page.body);
    this.regions = new LinkRegions(page, this.prose);
    this.visibility = new Visibility(page, this.prose, isShown);
    this.names = new ChromeNames(page);
    this.notShown = new NotShownCounter(page);
    this.parts = new Parts(this.names, page.baseURI);
    this.writer = new CloneWriter(page, target, this.parts);
  }

  children(from: Node, within: string, depth: number): void {
    const { firstChild, nextSibling } = this.page;
    for (let node = firstChild(from); node; node = nextSibling(node)) this.node(node, within, depth);
  }

  /** Takes away the chrome that holds little of the running text. */
  dropChrome(): void {
    this.meter.border();
    for (const { copy, verdict, prose } of this.suspects) {
      if (prose <= this.meter.total * MAX_SHARES[verdict]) copy.remove();
    }
  }

  private node(node: Node, within: string, depth: number): void {
    if (this.range && !this.range.intersectsNode(node)) return;
    // A form's own nodeType may be one of its fields.
    if (node.nodeType === 3) this.text(node as Text);
    else if (node.nodeType !== 8 && this.elements < MAX_ELEMENTS) {
      if (depth < MAX_RECURSION) this.element(node as Element, within, depth);
      else this.deep(node);
    }
  }

  /** What lies too deep to be walked: its text, a paragraph for each block. No page shows structure at that depth. */
  private deep(root: Node): void {
    const { parentNode, localName, textNodes } = this.page;
    const walker = textNodes(root);
    let block: Node | null = null;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      let parent = parentNode(node) as Element;
      if (kindOf(localName(parent)) & DROPPED || BLANK.test((node as Text).data)) continue;
      while (parent !== root && !(kindOf(localName(parent)) & BLOCK)) parent = parentNode(parent) as Element;
      if (parent !== block) {
        this.border();
        if (block) this.writer.close();
        this.writer.openParagraph();
        block = parent;
      }
      this.text(node as Text);
    }
    if (block) this.writer.close();
    this.border();
  }

  private text(node: Text): void {
    let { data } = node;
    if (this.range) {
      if (node === this.range.endContainer) data = data.slice(0, this.range.endOffset);
      if (node === this.range.startContainer) data = data.slice(this.range.startOffset);
    }
    if (!this.preformatted) {
      if (BLANK.test(data)) {
        if (this.atLineStart) return;
        data = ' ';
      } else if (UNEVEN.test(data)) data = data.replace(RUNS, ' ');
    }
    this.atLineStart = false;
    this.meter.text(data.length, this.links > 0);
    this.writer.text(data);
  }

  private element(element: Element, within: string, depth: number): void {
    const { attribute, firstChild, localName } = this.page;
    const name = localName(element);
    const kind = kindOf(name);
    if (kind & PLAYER) this.notShown.count(element, name);
    if (kind & (DROPPED | PLAYER)) return;
    this.elements++;
    const shadow = kind & HOST ? this.page.shadowRoot(element) : null;
    if (!shadow && !(kind & EMPTY) && name !== 'slot' && !firstChild(element)) return;
    const named = this.names.of(attribute(element, 'class'));
    if (named.isPager) this.pagers.push(element);
    if (named.isUnseen && name !== 'h1') return;
    const isBox = (kind & BOX) !== 0;
    const byId = isBox ? this.names.of(attribute(element, 'id')) : NAMELESS;
    const role = isBox ? attribute(element, 'role') : null;
    const found: Found = { element, name, kind, named, byId, role, shadow, verdict: null };
    if (isBox && !this.range && this.judge(found)) return;
    if (name === 'button' && !(kindOf(within) & HEADING)) return;
    const seen = this.visibility.of(element, kind, this.panels > 0, this.shadows > 0);
    if (seen === 'hidden') return;
    if (seen === 'panel') this.panels++;
    this.inside(found, within, depth);
    if (seen === 'panel') this.panels--;
  }

  /** Notes the verdict on a box. True for one that goes with all that is in it: chrome without running text, a region of links. */
  private judge(box: Found): boolean {
    const { element, kind } = box;
    const verdict = this.names.verdict(box);
    if (verdict && (verdict === 'consent' || !this.prose.holds(element))) return true;
    box.verdict = verdict;
    return (kind & REGION) !== 0 && this.regions.has(element);
  }

  /** Copies a shown element with what is in it. */
  private inside(found: Found, within: string, depth: number): void {
    const { name, kind, verdict } = found;
    const isBorder = (kind & BLOCK) !== 0;
    if (isBorder) this.border();
    const { total } = this.meter;
    const isFlat = depth > MAX_DEPTH || (kind & FLAT) !== 0;
    if (!isFlat) this.writer.open(found);
    this.content(found, isFlat ? within : name, depth + 1);
    if (isBorder) this.border();
    if (isFlat) return;
    if (kind & EMPTY) this.writer.here();
    if (name === 'img') this.atLineStart = false;
    const copy = this.writer.close();
    if (copy && verdict) this.suspects.push({ copy, verdict, prose: this.meter.total - total });
  }

  private content({ element, name, shadow }: Found, within: string, depth: number): void {
    if (name === 'a') this.links++;
    if (name === 'pre') this.preformatted++;
    if (shadow) this.shadow(shadow, within, depth);
    else if (name === 'slot') this.slot(element as HTMLSlotElement, within, depth);
    else this.children(element, within, depth);
    if (name === 'pre') this.preformatted--;
    if (name === 'a') this.links--;
  }

  private shadow(root: ShadowRoot, within: string, depth: number): void {
    this.shadows++;
    this.prose.read(root);
    this.children(root, within, depth);
    this.shadows--;
  }

  /** Open shadow roots are flattened in, with the page's own children where the slots stand. */
  private slot(slot: HTMLSlotElement, within: string, depth: number): void {
    const assigned = slot.assignedNodes();
    if (!assigned.length) this.children(slot, within, depth);
    for (const node of assigned) this.node(node, within, depth);
  }

  private border(): void {
    this.atLineStart = true;
    this.meter.border();
  }
}

/**
 * Copies the page into a document of its own, leaving out what can't be the article: scripts, fields, hidden parts, and
 * the boxes around the article that hold none of its text. The page itself is only read. Returns null for a page of more
 * than 150,000 elements.
 */
export function pruneClone(page: PageAccess, options: PruneOptions): PrunedPage | null {
  const clone = page.implementation.createHTMLDocument('');
  const pruner = new Pruner(page, clone, options);
  if (page.body) {
    pruner.children(page.body, 'body', 0);
    pruner.dropChrome();
  }
  if (pruner.elements >= MAX_ELEMENTS) return null;
  return { document: clone, parts: pruner.parts, notShown: pruner.notShown.counts, pagers: pruner.pagers };
}
