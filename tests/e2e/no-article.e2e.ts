import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserDriver } from '../../scripts/browsers/driver.ts';
import { BROWSERS } from './browsers.ts';
import { open, textOf } from './popup.ts';
import { openSite, type Site } from './site.ts';

/** Pages without an article that a browser lets a test open, and a word that their sentence must have. */
const PAGES: readonly (readonly [string, string | { chromium: string; firefox: string }, RegExp])[] = [
  ['a blank page', 'about:blank', /browser|blank|empty|no text/i],
  ['a page of the browser', { chromium: 'chrome://version/', firefox: 'about:support' }, /browser/i],
  ['an empty page', '/empty.html', /empty|no text|nothing/i],
  ['a PDF', '/document.pdf', /PDF/],
  ['a page that never ends', '/never-ends.html', /loading|empty|nothing|no text/i],
];

for (const [name, launch] of BROWSERS) {
  describe(`pages that are no article, in ${name}`, () => {
    let browser: BrowserDriver;
    let site: Site;
    before(async () => {
      site = await openSite();
      browser = await launch();
    });
    after(async () => {
      await browser?.close();
      site?.close();
    });

    for (const [what, where, says] of PAGES) {
      it(`says what ${what} is`, async () => {
        await browser.closePopup();
        const address = typeof where === 'string' ? where : where[browser.name];
        const url = address.startsWith('/') ? `${site.origin}${address}` : address;
        // A page that never ends is never there: what has come is what the reader sees.
        const opened = browser.goto(url).catch(() => {});
        await Promise.race([opened, new Promise((waited) => setTimeout(waited, 4_000))]);
        await open(browser);
        const sentence = await textOf(browser, 'main');
        assert.match(sentence, says);
        assert.ok(sentence.length > 30, sentence);
        assert.doesNotMatch(sentence, /Error|undefined|at .*\.js/);
      });
    }

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
