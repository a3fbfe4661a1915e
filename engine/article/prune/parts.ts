import type { ChromeNames, Named } from './chrome.ts';

const HEADINGS = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);
/** What holds an article, or a picture with its caption already. */
const WHOLE = new Set(['figcaption', 'figure', 'main', 'article']);
const BESIDE = /^(?:complementary|note)$/;

/**
 * The clone's elements that the shapes look for, in document order, noted as they are written, so that nobody has to
 * search the clone for them. Some may have left it since.
 */
export class Parts {
  /** `h2` to `h6`. */
  readonly headings: Element[] = [];
  /** Boxes that are called captions. */
  readonly captions: Element[] = [];
  /** Boxes beside the text by their element or role, or called as boxes of the article's own points and documents are. */
  readonly boxes: Element[] = [];
  private readonly names: ChromeNames;

  constructor(names: ChromeNames) {
    this.names = names;
  }

  /** Notes a copy of an element of that name; `named` is what the element's class says. */
  note(copy: Element, name: string, named: Named): void {
    if (HEADINGS.has(name)) this.headings.push(copy);
    if (name === 'aside' || ((name === 'div' || name === 'section') && (named.isOwn || this.isBox(copy))))
      this.boxes.push(copy);
    if (named.isCaption && !WHOLE.has(name)) this.captions.push(copy);
  }

  /** True for an element that is called as boxes of the article's own are. */
  isOwn(copy: Element): boolean {
    const { names } = this;
    return names.of(copy.getAttribute('class')).isOwn || names.of(copy.getAttribute('id')).isOwn;
  }

  private isBox(copy: Element): boolean {
    if (!copy.hasAttributes()) return false;
    const role = copy.getAttribute('role');
    return this.names.of(copy.getAttribute('id')).isOwn || (role !== null && BESIDE.test(role));
  }
}
