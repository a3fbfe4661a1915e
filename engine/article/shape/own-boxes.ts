import { fileTypeOf } from '../../sources/address/file-type.ts';
import { parseAddress } from '../../text/address.ts';
import { oneLine } from '../../text/white-space.ts';
import { REPORT } from '../../words/reports.ts';
import { isSummaryHeading } from '../../words/summary-headings.ts';
import type { Parts } from '../prune/parts.ts';

const TITLES = 'h1,h2,h3,h4,h5,h6,legend,summary,dt,strong,b,p';
const FURNITURE = 'nav,footer,[role="navigation"],[role="contentinfo"]';
const DOCUMENT = /^(?:pdf|docx?|odt|xlsx?|ods|csv|pptx?|epub)$/;
const DOWNLOAD =
  /\b(?:download|full|read|herunterladen|lesen|télécharger|lire|descargar|leer|scarica|leggi|downloaden|lees|lawrlwytho|darllen)/i;
/** A summary is short, and a box that offers a document shorter still, in characters. */
const MAX_SUMMARY = 1_500;
/** The same with the white space that the page writes between its words. */
const MAX_WRITTEN = 4 * MAX_SUMMARY;
const MAX_OFFER = 600;
const MIN_BOX = 20;
const MAX_LINKS = 5;
/** The share of a list's characters that links cover from which on it is a list of other pages. */
const MAX_LINKED = 0.5;
const MAX_TITLE = 80;

/**
 * The boxes of the article's own beside its text: a summary ("Key points", "Das Wichtigste in Kürze") or a document to
 * read ("Download the report"). Told by their names and headings and by what they hold; the outermost of each.
 */
export function ownBoxes(parts: Parts): Element[] {
  const found: Element[] = [];
  for (const box of parts.boxes) {
    if (!box.isConnected || found.at(-1)?.contains(box) || box.closest(FURNITURE)) continue;
    const text = box.textContent ?? '';
    if (text.length > MAX_WRITTEN) continue;
    const { length } = oneLine(text);
    if (length < MIN_BOX || length > MAX_SUMMARY) continue;
    if (isSummary(box, parts.isOwn(box)) || (length <= MAX_OFFER && offersDocument(box))) found.push(box);
  }
  return found;
}

function isSummary(box: Element, isNamed: boolean): boolean {
  const list = box.querySelector('ul,ol');
  if (!list || list.children.length < 2 || linkedShare(list) > MAX_LINKED) return false;
  if (isNamed) return true;
  return [...box.querySelectorAll(TITLES)].some((title) => {
    const text = title.textContent ?? '';
    return text.length <= MAX_TITLE && isSummaryHeading(oneLine(text));
  });
}

function offersDocument(box: Element): boolean {
  const links = [...box.querySelectorAll('a[href]')];
  return links.length > 0 && links.length <= MAX_LINKS && links.some(leadsToDocument);
}

function leadsToDocument(link: Element): boolean {
  const words = oneLine(link.textContent ?? '');
  if (DOWNLOAD.test(words) && REPORT.test(words)) return true;
  const target = parseAddress(link.getAttribute('href') ?? '', 'https://base.example');
  return target !== null && DOCUMENT.test(fileTypeOf(target) ?? '');
}

function linkedShare(element: Element): number {
  const length = (element.textContent ?? '').trim().length;
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += (link.textContent ?? '').trim().length;
  return length ? linked / length : 1;
}
