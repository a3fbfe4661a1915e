import { BLOCK, kindOf } from './element-kinds.ts';
import type { PageAccess } from './page-access.ts';

/** A text this long, in characters, is running text rather than a label or a headline. */
const PROSE = 80;
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'option']);

/** Where running text stands on the live page, links and scripts aside: one pass over the text nodes answers for all. */
export class ProseMap {
  private readonly holders = new Set<Node>();
  private readonly parents = new Set<Node>();
  private readonly page: PageAccess;

  constructor(page: PageAccess, root: Node | null) {
    this.page = page;
    if (root) this.read(root);
  }

  /** Adds what stands below a root of its own: a shadow root. */
  read(root: Node): void {
    const walker = this.page.textNodes(root);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // The length first: most texts are short, and asking for the text itself makes a string of each.
      if ((node as Text).length >= PROSE && (node as Text).data.trim().length >= PROSE) this.note(node);
    }
  }

  /** True where the element holds running text. */
  holds(element: Node): boolean {
    return this.holders.has(element);
  }

  /** True where paragraphs of running text are the element's own children. */
  isParent(element: Node): boolean {
    return this.parents.has(element);
  }

  private note(text: Node): void {
    const { parentNode, localName } = this.page;
    let at = parentNode(text);
    for (; at?.nodeType === 1; at = parentNode(at)) {
      const name = localName(at as Element);
      if (name === 'a' || SILENT.has(name)) return;
      if (kindOf(name) & BLOCK) break;
    }
    const above = at && parentNode(at);
    if (above) this.parents.add(above);
    for (; at && !this.holders.has(at); at = parentNode(at)) this.holders.add(at);
  }
}
