import type { Browser, CDPSession, HTTPRequest, Page } from 'puppeteer-core';

/** An open document and the world beside its own scripts, as a content script has one. */
export interface OpenPage {
  readonly page: Page;
  readonly evaluate: <T>(source: string) => Promise<T>;
}

/**
 * Opens HTML as a navigated document at its own address. Nothing else is fetched, and the page stays: corpus pages send
 * themselves elsewhere by script or `<meta http-equiv="refresh">`, which would take the document from under the clock.
 */
export async function openPage(browser: Browser, url: string, html: Buffer): Promise<OpenPage> {
  const page = await browser.newPage();
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
  await page.setRequestInterception(true);
  let opened = false;
  page.on('request', (request: HTTPRequest) => {
    const own = !opened && request.isNavigationRequest() && request.frame() === page.mainFrame();
    opened ||= own;
    // Errors: the page was closed meanwhile.
    if (own) request.respond({ contentType: 'text/html', body: html }).catch(() => {});
    else request.abort('aborted').catch(() => {});
  });
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
  const session = await page.createCDPSession();
  return { page, evaluate: await isolatedWorld(session) };
}

async function isolatedWorld(session: CDPSession): Promise<OpenPage['evaluate']> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  return async <T>(expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
}
