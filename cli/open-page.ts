import { JSDOM, VirtualConsole } from 'jsdom';

/** The engine needs no CSS, and jsdom stumbles over some. */
const STYLES = /<style\b[^>]*>[\s\S]*?<\/style\s*>/gi;

/** A page's HTML as a document, without scripts run and without network. */
export function openPage(html: string, url: string): { document: Document; close: () => void } {
  const dom = new JSDOM(html.replace(STYLES, ''), { url, virtualConsole: new VirtualConsole() });
  return { document: dom.window.document, close: () => dom.window.close() };
}
