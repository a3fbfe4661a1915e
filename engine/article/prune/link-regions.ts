import type { PageAccess } from './page-access.ts';
import type { ProseMap } from './prose-map.ts';

const MIN_LINKS = 4;
/** Characters a link, labels and dates between the links included: menus have 20, grids of teasers 50. */
const MAX_PER_LINK = 60;
/** What an article has and a menu has not. */
const CONTENT = 'h1,table,blockquote,pre,ol,dl,article,[itemprop="articleBody"]';
const ARTICLE = 'article,[itemprop="articleBody"]';

/** Finds the regions of a page that are nothing but links, so that neither the clone nor Readability has to weigh them. */
export class LinkRegions {
  private readonly page: PageAccess;
  private readonly prose: ProseMap;

  constructor(page: PageAccess, prose: ProseMap) {
    this.page = page;
    this.prose = prose;
  }

  /** True for a box of links outside the article: without running text in it, or next to it in the same parent. */
  has(element: Element): boolean {
    if (this.prose.holds(element)) return false;
    const { parentNode, findAll, find, closest, text } = this.page;
    const parent = parentNode(element);
    if (!parent || this.prose.isParent(parent) || !this.prose.holds(parent)) return false;
    const { length } = findAll(element, 'a[href]');
    if (length < MIN_LINKS) return false;
    const words = text(element);
    if (words.length > 20_000) return false;
    const most = length * MAX_PER_LINK;
    const isShort = words.length < most || words.replace(/\s+/g, ' ').length < most;
    return isShort && !find(element, CONTENT) && !closest(element, ARTICLE);
  }
}
