import { browser } from 'wxt/browser';
import { type ReadingResult, readPage, withLanguage } from '../engine/index.ts';
import type { CapturedPage, CaptureWords } from './captured-page.ts';

declare global {
  /** Left in the script's world before it runs, when the reader asked for the selection by name. */
  var plainspokenWantsSelection: boolean | undefined;
  /** Handed to the script before it runs. */
  var plainspokenWords: CaptureWords | undefined;
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

const { checkVisibility } = Element.prototype as Partial<Element>;
const ALSO = { visibilityProperty: true };

/** Not hidden by a style sheet. */
export function isShown(element: Element): boolean {
  // Not the element's own: a form field named "checkVisibility" shadows the method.
  return checkVisibility ? checkVisibility.call(element as Element, ALSO) : true;
}

/** Characters that the browser's language detector needs at most. */
const sampleLength = 4000;

/** The language of a text that its page does not state; null where the browser is not sure. */
async function detectLanguage(text: string): Promise<string | null> {
  try {
    const { isReliable, languages } = await browser.i18n.detectLanguage(text.slice(0, sampleLength));
    const best = languages.toSorted((a, b) => b.percentage - a.percentage)[0];
    return isReliable && best && best.language !== 'und' ? best.language : null;
  } catch {
    // A browser without the detector: the reader then takes its own language.
    return null;
  }
}

async function withDetectedLanguage(result: ReadingResult): Promise<ReadingResult> {
  if (!result.ok || result.reading.article.lang !== null) return result;
  const lang = await detectLanguage(result.reading.article.text);
  return lang ? { ok: true, reading: withLanguage(result.reading, lang) } : result;
}

/** Reads the page it runs in; the page is not changed. */
export async function capturePage(document: Document): Promise<CapturedPage> {
  const range = selectedRange();
  return {
    result: await withDetectedLanguage(readPage(document, { url: globalThis.location.href, range, isShown })),
    contentType: documentProperty(document, 'contentType'),
    isLoading: documentProperty(document, 'readyState') === 'loading',
    fromSelection: range !== null,
  };
}
