import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserDriver } from '../../scripts/browsers/driver.ts';
import { BROWSERS } from './browsers.ts';
import { open, ready, tabTo, textOf } from './popup.ts';
import { openSite, type Site } from './site.ts';

for (const [name, launch] of BROWSERS) {
  describe(`the full page in ${name}`, () => {
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

    it('opens from the popup by keyboard, with the article', async () => {
      await browser.goto(`${site.origin}/article.html`);
      await open(browser);
      await tabTo(browser, 'button', 'Open in full page');
      await browser.press('Enter');
      await browser.followTab('/reader.html');
      await ready(browser);
      assert.equal(await textOf(browser, 'main h1'), 'Union welcomes report on the future of rural bus services');
    });
  });
}
