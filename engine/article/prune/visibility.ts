import { findAny } from '../find-any.ts';
import { MARK } from './element-kinds.ts';
import type { PageAccess } from './page-access.ts';
import type { ProseMap } from './prose-map.ts';

export type IsShown = (element: Element) => boolean;

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** A bullet or tick that a screen reader need not hear is still the page's own list marker. */
const MARKER = /^[^\p{L}\p{N}<>]{1,2}$/u;
/** What sets an element aside; a query for the page is cheaper than asking each element. */
const SET_ASIDE = ['[aria-hidden="true"]', '[aria-modal="true"]', '[role$="dialog"]'];
/** What may say that it is hidden, where computed style is not known. */
const STYLED = ['[hidden]', '[style*="display"]', '[style*="visibility"]'];
/** What opens a panel, and the attribute that names the panel. */
const CONTROLS =
  '[aria-controls],[role="tab"][href^="#"],[data-bs-target^="#"],[data-target^="#"],[data-toggle][href^="#"]';
const DIALOG = /^(?:alert)?dialog$/;
const PANEL =
  /(?:^|[\s_-])(?:accordion|collaps(?:e|ed|ible)|tab-?(?:pane|panel|content)|toggle-?content|expand(?:able|ed)?|expander|faq)(?:$|[\s_-])/i;
const BESIDE =
  'nav,header,footer,aside,form,dialog,[role="navigation"],[role="banner"],[role="contentinfo"],[role="complementary"],[role="dialog"],[role="menu"],[aria-modal="true"]';

/** Tells what the page shows: by computed style where it is known, else by attributes and inline styles. */
export class Visibility {
  private readonly page: PageAccess;
  private readonly prose: ProseMap;
  private readonly isShown: IsShown | undefined;
  private readonly flagged: ReadonlySet<Element>;
  private controlled: ReadonlySet<string> | null = null;

  constructor(page: PageAccess, prose: ProseMap, isShown: IsShown | undefined) {
    this.page = page;
    this.prose = prose;
    this.isShown = isShown;
    const flags = isShown ? SET_ASIDE : [...SET_ASIDE, ...STYLED];
    this.flagged = new Set(findAny(flags, (selector) => page.findAll(page.root, selector)));
  }

  /**
   * "panel" is a hidden part of the article that a tab or an accordion's heading opens: its text is read too.
   *
   * @param kind the bits of its name
   * @param inPanel within such a panel computed style says nothing more
   * @param inShadow the query for flagged elements does not reach into shadow roots
   */
  of(element: Element, kind: number, inPanel: boolean, inShadow: boolean): 'shown' | 'hidden' | 'panel' {
    const isFlagged = inShadow || this.flagged.has(element);
    if (isFlagged && this.isSetAside(element)) return this.isPanel(element) ? 'panel' : 'hidden';
    const { isShown } = this;
    const asksStyle = isShown !== undefined && !inPanel && !(kind & MARK);
    const isHidden = asksStyle ? !isShown(element) : (isFlagged || isShown !== undefined) && this.statesHidden(element);
    if (isHidden) return this.isPanel(element) ? 'panel' : 'hidden';
    return 'shown';
  }

  /** Taken out of the article by its role: a dialog, or what screen readers are not to read. */
  private isSetAside(element: Element): boolean {
    const { attribute } = this.page;
    if (attribute(element, 'aria-modal') === 'true') return true;
    const isDialog = DIALOG.test(attribute(element, 'role') ?? '');
    if (!isDialog && (attribute(element, 'aria-hidden') !== 'true' || this.isMarker(element))) return false;
    return !this.holdsArticle(element);
  }

  private statesHidden(element: Element): boolean {
    const { attribute } = this.page;
    const hidden = attribute(element, 'hidden');
    if (hidden !== null) return hidden !== 'until-found';
    return HIDDEN_STYLE.test(attribute(element, 'style') ?? '');
  }

  private isMarker(element: Element): boolean {
    return MARKER.test(this.page.text(element).trim());
  }

  /** A modal hides the rest of the page from screen readers; the article behind it is still the article. */
  private holdsArticle(element: Element): boolean {
    return this.page.find(element, 'h1') !== null || this.page.findAll(element, 'p').length > 3;
  }

  private isPanel(element: Element): boolean {
    const { parentNode, localName, closest } = this.page;
    const parent = parentNode(element);
    // The content of a closed <details> has no box.
    const inDetails = parent?.nodeType === 1 && localName(parent as Element) === 'details';
    const opens = inDetails || (this.isControlled(element) && this.prose.holds(element));
    return opens && !closest(element, BESIDE);
  }

  private isControlled(element: Element): boolean {
    const { attribute } = this.page;
    const id = attribute(element, 'id');
    return (
      attribute(element, 'role') === 'tabpanel' ||
      PANEL.test(attribute(element, 'class') ?? '') ||
      (id !== null && this.controlledIds().has(id))
    );
  }

  /** The ids that the page's tabs and accordion headings name. Read once, and only if anything is hidden. */
  private controlledIds(): ReadonlySet<string> {
    if (this.controlled) return this.controlled;
    const ids = new Set<string>();
    for (const control of this.page.findAll(this.page.root, CONTROLS)) {
      for (const name of ['aria-controls', 'data-bs-target', 'data-target', 'href']) {
        const id = this.page.attribute(control, name)?.replace(/^#/, '');
        if (id) ids.add(id);
      }
    }
    this.controlled = ids;
    return ids;
  }
}
