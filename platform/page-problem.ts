/** Why there is nothing to read, as the reader is told it. */
export type PageProblem =
  | 'noTab'
  | 'browserPage'
  | 'store'
  | 'readerView'
  | 'viewSource'
  | 'fileAccess'
  | 'pdf'
  | 'policy'
  | 'loading'
  | 'lostAccess'
  | 'errorPage'
  | 'emptyPage'
  | 'noArticle'
  | 'tooLarge'
  | 'broken';

/** Extension shops: no browser lets an extension run there (Chromium: extension_urls, Firefox: restrictedDomains). */
const stores =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons|addons\.opera\.com)(?:[/?#:]|$)/i;

const addressKinds: readonly (readonly [RegExp, PageProblem])[] = [
  [/^about:reader\b/i, 'readerView'],
  [/^(chrome-distiller|read):/i, 'readerView'],
  [/^view-source:/i, 'viewSource'],
  [stores, 'store'],
  [
    /^(about|chrome|chrome-extension|chrome-search|chrome-untrusted|devtools|edge|brave|opera|vivaldi|moz-extension|resource|javascript|data|blob):/i,
    'browserPage',
  ],
];

const messageKinds: readonly (readonly [RegExp, PageProblem])[] = [
  [/ExtensionsSettings policy|blocked by (?:the )?(?:administrator|policy)/i, 'policy'],
  [/extensions gallery/i, 'store'],
  [/error page/i, 'errorPage'],
  [/chrome:\/\/|chrome-extension:\/\/|devtools:\/\/|different extension/i, 'browserPage'],
  [/No tab with id|Invalid tab ID|tab was closed|Frame with ID 0 was removed|frame was removed/i, 'lostAccess'],
];

function find(table: readonly (readonly [RegExp, PageProblem])[], text: string): PageProblem | null {
  return table.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** True for an address that names a PDF file. */
export function namesPdf(url: string): boolean {
  return URL.canParse(url) && /\.pdf$/i.test(new URL(url).pathname);
}

/** Problem of an address by itself; null where a page can stand there. */
export function problemOfAddress(url: string): PageProblem | null {
  return find(addressKinds, url);
}

/**
 * Problem behind a refused injection, from the address and the browser's message, whose words are Chromium's and
 * Firefox's own. null for an address that the browser hides even after a click: no extension gets at such a page.
 */
export function problemOfRefusal(url: string | null, message: string, mayReadFiles: boolean): PageProblem {
  const byAddress = url === null ? null : problemOfAddress(url);
  if (byAddress) return byAddress;
  const byMessage = find(messageKinds, message);
  if (byMessage) return byMessage;
  if (url?.startsWith('file:') && !mayReadFiles) return 'fileAccess';
  if (url === null) return 'browserPage';
  return namesPdf(url) ? 'pdf' : 'lostAccess';
}
