import { readPage } from '../engine/index.ts';
import type { CapturedPage } from './captured-page.ts';

declare global {
  /** Left in the script's world before it runs, when the reader asked for the selection by name. */
  var plainspokenWantsSelection: boolean | undefined;
}

/** A selection shorter than this is a stray click or a looked-up word, not a text to read; unless it was asked for. */
const leastWords = 8;

function selectedRange(): Range | null {
  const selection = globalThis.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const least = globalThis.plainspokenWantsSelection ? 1 : leastWords;
  globalThis.plainspokenWantsSelection = false;
  const words = selection.toString().match(/\S+/g) ?? [];
  return words.length < least ? null : selection.getRangeAt(0);
}

/** A document's own property: an image named "readyState" shadows the one on the object. */
function documentProperty(document: Document, name: 'readyState' | 'contentType'): string {
  return String(Object.getOwnPropertyDescriptor(Document.prototype, name)?.get?.call(document));
}

/** Not hidden by a style sheet. */
export function isShown(element: Element): boolean {
  // Through the prototype: a form field named "checkVisibility" shadows the method.
  return Element.prototype.checkVisibility?.call(element, { visibilityProperty: true }) ?? true;
}

/** Reads the page it runs in; the page is not changed. */
export function capturePage(document: Document): CapturedPage {
  const range = selectedRange();
  return {
    result: readPage(document, { url: globalThis.location.href, range, isShown }),
    contentType: documentProperty(document, 'contentType'),
    isLoading: documentProperty(document, 'readyState') === 'loading',
    fromSelection: range !== null,
  };
}
