import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { BrowserDriver } from '../../scripts/browsers/driver.ts';
import { BROWSERS } from './browsers.ts';
import { open, textOf } from './popup.ts';
import type { Site } from './site.ts';
import { openWorld } from './world.ts';

const sample = pathToFileURL(join(import.meta.dirname, '../../docs/sample/union-press-release.html')).href;

/** Where a browser lets a test open it; a path is one of the site's. */
interface Where {
  readonly chromium?: string;
  readonly firefox?: string;
}
const both = (where: string): Where => ({ chromium: where, firefox: where });

/** Pages without an article that a browser lets a test open, and a word that their sentence must have. */
const PAGES: readonly (readonly [string, Where, RegExp])[] = [
  ['a blank page', both('about:blank'), /browser|no text/i],
  ['a page of the browser', { chromium: 'chrome://version/', firefox: 'about:support' }, /belongs to the browser/],
  ['the browser’s reader view', { firefox: 'about:reader?url=SITE/article.html' }, /reader view/],
  ['a page’s source code', both('view-source:SITE/article.html'), /source code/],
  ['a page that did not load', both('http://localhost:9/'), /did not load|belongs to the browser|cannot reach/],
  ['an empty page', both('SITE/empty.html'), /no text/],
  ['a page without an article', both('SITE/no-article.html'), /No article.*select the text/is],
  ['a page that leads to articles', both('SITE/front-page.html'), /No article.*select the text/is],
  ['a PDF', both('SITE/document.pdf'), /PDF/],
  ['a page that never ends', both('SITE/never-ends.html'), /still loading.*read again|no text/is],
];

for (const [name, launch] of BROWSERS) {
  describe(`pages that are no article, in ${name}`, () => {
    let browser: BrowserDriver;
    let site: Site;
    openWorld(launch, (world) => {
      ({ browser, site } = world);
    });

    for (const [what, where, says] of PAGES) {
      const address = where[name.toLowerCase() as keyof Where];
      if (!address) continue;
      it(`says what ${what} is`, async () => {
        await browser.closePopup();
        // A page that never ends is never there: what has come is what the reader sees.
        const opened = browser.goto(address.replace('SITE', site.origin)).catch(() => {});
        await Promise.race([opened, new Promise((waited) => setTimeout(waited, 4_000))]);
        await open(browser);
        const sentence = await textOf(browser, 'main');
        assert.match(sentence, says);
        assert.ok(sentence.length > 30, sentence);
        assert.doesNotMatch(sentence, /Error|undefined|at .*\.js/);
      });
    }

    it('reads a file of this computer where the browser lets it', async () => {
      await browser.closePopup();
      await browser.goto(sample);
      await open(browser);
      assert.match(await textOf(browser, 'main'), /8 of 8|files on this computer.*turn on access/s);
    });

    it('reads a selection where there is no article', async () => {
      await browser.closePopup();
      await browser.goto(`${site.origin}/article.html`);
      await browser.inPage(() => {
        const range = document.createRange();
        const items = document.querySelectorAll('article li');
        const [first, last] = [items[0], items[2]];
        if (!first || !last) throw new Error('no list');
        range.setStartBefore(first);
        range.setEndAfter(last);
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
      });
      await open(browser);
      const main = await textOf(browser, 'main');
      assert.ok(main.includes('Evening and Sunday services have been cut most'), main);
      assert.ok(!main.includes('welcomed an independent report on buses'), main);
    });
  });
}
