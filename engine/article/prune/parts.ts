import type { Box, ChromeNames } from './chrome.ts';

const HEADINGS = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);
/** What holds an article, or a picture with its caption already. */
const WHOLE = new Set(['figcaption', 'figure', 'main', 'article']);
const BESIDE = /^(?:complementary|note)$/;

/**
 * The clone's elements that the shapes look for, in document order, noted as they are written, so that nobody has to
 * search the clone for them. Some may have left it since.
 */
export class Parts {
  /** Names of the clone's elements as they were written: no need to look for others. */
  readonly present = new Set<string>();
  /** `h1`. */
  readonly headlines: Element[] = [];
  /** `h2` to `h6`. */
  readonly headings: Element[] = [];
  /** Boxes that are called captions. */
  readonly captions: Element[] = [];
  /** Boxes beside the text by their element or role, or called as boxes of the article's own points and documents are. */
  readonly boxes: Element[] = [];
  /** Boxes that are lists by their role. */
  readonly lists: Element[] = [];
  readonly pictures: Element[] = [];
  /** What the page's relative addresses are relative to. The clone has an address of its own. */
  readonly baseURI: string;
  private readonly names: ChromeNames;

  constructor(names: ChromeNames, baseURI: string) {
    this.names = names;
    this.baseURI = baseURI;
  }

  /** Notes the copy of an element of the page. */
  note(copy: Element, { name, named, byId, role }: Box): void {
    this.present.add(name);
    if (HEADINGS.has(name)) this.headings.push(copy);
    else if (name === 'h1') this.headlines.push(copy);
    else if (name === 'img') this.pictures.push(copy);
    else if (name === 'aside') this.boxes.push(copy);
    else if (name === 'div' || name === 'section') {
      if (role === 'list') this.lists.push(copy);
      if (named.isOwn || byId.isOwn || (role !== null && BESIDE.test(role))) this.boxes.push(copy);
    }
    if (named.isCaption && !WHOLE.has(name)) this.captions.push(copy);
  }

  /** True for an element that is called as boxes of the article's own are. */
  isOwn(copy: Element): boolean {
    const { names } = this;
    return names.of(copy.getAttribute('class')).isOwn || names.of(copy.getAttribute('id')).isOwn;
  }
}
