const CAPTIONS = '[class*="caption" i]:not(figcaption,figure,body,main,article)';
const PICTURES = 'img,picture,video';
/** How far above a caption its picture's box may be. */
const LEVELS = 3;
const MAX_CAPTION = 600;

/**
 * Makes a `figure` of a box that holds a picture and its caption and nothing else, where the page has only classes for
 * them. Readability keeps figures, and the caption is then known as one.
 */
export function makeFigures(body: Element): void {
  for (const caption of body.querySelectorAll(CAPTIONS)) {
    if (caption.closest('figure,table') || caption.querySelector(CAPTIONS)) continue;
    const box = pictureBox(caption);
    if (!box) continue;
    rename(caption, 'figcaption');
    rename(box, 'figure');
  }
}

function pictureBox(caption: Element): Element | null {
  const length = textLength(caption);
  if (!length || length > MAX_CAPTION || caption.querySelector(PICTURES)) return null;
  let box = caption.parentElement;
  for (let level = 0; box && level < LEVELS; level++, box = box.parentElement) {
    if (box.localName === 'body' || textLength(box) > length * 1.5) return null;
    if (box.querySelector(PICTURES)) return box;
  }
  return null;
}

const textLength = (element: Element) => (element.textContent ?? '').trim().length;

/** Puts an element of another name in the element's place; its class stays, it may say more to the passes after this. */
function rename(element: Element, name: string): void {
  const renamed = element.ownerDocument.createElement(name);
  renamed.className = element.className;
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}
