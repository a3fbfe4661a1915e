import type { Parts } from '../prune/parts.ts';

const PICTURES = 'img,picture,video';
/** How far above a caption its picture's box may be. */
const LEVELS = 3;
const MAX_CAPTION = 600;

/**
 * Makes a `figure` of a box that holds a picture and its caption and nothing else, where the page has only classes for
 * them. Readability keeps figures, and the caption is then known as one.
 */
export function makeFigures(_: Element, { captions, pictures }: Parts): void {
  for (const [index, caption] of captions.entries()) {
    // Of boxes called so within each other, the innermost holds the words.
    if (caption.contains(captions[index + 1] ?? null)) continue;
    if (!caption.isConnected || caption.closest('figure,table')) continue;
    const box = pictureBox(caption);
    if (box) {
      rename(caption, 'figcaption');
      rename(box, 'figure');
    } else if (isAlone(caption)) rename(caption, 'figcaption');
  }
  for (const picture of pictures) if (picture.isConnected) figureOfBox(picture);
}

/** The caption of a picture that only a script puts in: Readability would unwrap it, and its name were lost. */
function isAlone(caption: Element): boolean {
  const isPlain = caption.localName === 'div' && caption.childElementCount === 0;
  return isPlain && /caption(?:\s|$)/i.test(caption.className) && (caption.textContent?.length ?? 0) <= MAX_CAPTION;
}

function pictureBox(caption: Element): Element | null {
  const length = textLength(caption);
  if (!length || length > MAX_CAPTION || caption.querySelector(PICTURES)) return null;
  let box = caption.parentElement;
  for (let level = 0; box && level < LEVELS; level++, box = box.parentElement) {
    if (box.localName === 'body' || !isSmall(box) || textLength(box) > length * 1.5) return null;
    if (box.querySelector(PICTURES)) return box;
  }
  return null;
}

const textLength = (element: Element) => (element.textContent ?? '').trim().length;

const BESIDE_BOX = 250;
/** What a caption has none of. */
const NOT_PARAGRAPH = 'ul,ol,table,blockquote,q,h1,h2,h3,h4,h5,h6,pre,dl';
const NOT_CAPTION = `p,${NOT_PARAGRAPH}`;

/**
 * Makes a `figure` of a small box that holds a picture and a few words in spans or divs, whatever they are called. A
 * paragraph's words stay the article's, unless the picture stands in the same paragraph and the words are set in italics.
 */
function figureOfBox(picture: Element): void {
  let box = picture.parentElement;
  for (let level = 0; box && level < LEVELS && isSmall(box) && !textLength(box); level++) box = box.parentElement;
  if (!box || !isSmall(box) || !FRAMES.has(box.localName) || textLength(box) > BESIDE_BOX) return;
  if (box.closest('figure,table,li,a,h1,h2,h3,blockquote')) return;
  const isCaptioned =
    box.localName === 'p' ? isSlanted(box) : isBox(box) && (!box.querySelector(NOT_CAPTION) || isNamed(box));
  if (!isCaptioned || box.querySelectorAll(PICTURES).length > MAX_PICTURES) return;
  const caption = box.ownerDocument.createElement('figcaption');
  for (const node of [...box.childNodes]) if (!holdsPicture(node)) caption.append(node);
  box.append(caption);
  rename(box, 'figure');
}

const FRAMES = new Set(['p', 'div', 'span']);
const MAX_PICTURES = 2;
const MAX_PARTS = 12;

const NAMES =
  /(?:photo|image|img|picture|foto|bild)[-_]{0,2}(?:credit|info|desc(?:ription)?|unterschrift|legend)s?(?:\s|$)/i;

/** The words are paragraphs of a part that is named for them: "absatzbild__info". */
function isNamed(box: Element): boolean {
  const parts = [...box.children].filter((part) => !holdsPicture(part));
  return parts.length === 1 && NAMES.test(parts[0]?.className ?? '') && !box.querySelector(NOT_PARAGRAPH);
}

/** Few enough parts to be one picture's box; measuring larger ones for each picture would take for ever. */
const isSmall = (box: Element) => box.childElementCount <= MAX_PARTS;

function isBox({ localName, parentElement }: Element): boolean {
  return (localName === 'div' || localName === 'span') && parentElement !== null;
}

/** True where all words are in italics or small print. */
function isSlanted(paragraph: Element): boolean {
  let slanted = 0;
  for (const part of paragraph.querySelectorAll('em,i,small,span')) {
    if (part.parentElement === paragraph) slanted += textLength(part);
  }
  return slanted >= textLength(paragraph) - 2;
}

function holdsPicture(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  return element.matches(PICTURES) || element.querySelector(PICTURES) !== null;
}

/** Puts an element of another name in the element's place; its class stays, it may say more to the passes after this. */
function rename(element: Element, name: string): void {
  const renamed = element.ownerDocument.createElement(name);
  renamed.className = element.className;
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}
