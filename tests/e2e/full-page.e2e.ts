import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import type { BrowserDriver } from '../../scripts/browsers/driver.ts';
import { violations } from './axe.ts';
import { BROWSERS } from './browsers.ts';
import { open, press, ready, reload, tabTo, textOf, until } from './popup.ts';
import type { Site } from './site.ts';
import { openWorld } from './world.ts';

const TITLE = 'Union welcomes report on the future of rural bus services';
const focused = (browser: BrowserDriver) => browser.inView(() => document.activeElement?.textContent?.trim() ?? '');
for (const [name, launch] of BROWSERS) {
  describe(`the full page in ${name}`, () => {
    let browser: BrowserDriver;
    let site: Site;
    openWorld(launch, (world) => {
      ({ browser, site } = world);
    });
    afterEach(() => browser.closeTabs());
    const openFullPage = async (path: string) => {
      await browser.goto(`${site.origin}${path}`);
      await open(browser);
      await tabTo(browser, 'button', 'Open in full page');
      await browser.press('Enter');
      await browser.followTab('/reader.html');
      await ready(browser);
    };

    it('opens from the popup by keyboard, with contents that lead to every part', async () => {
      await openFullPage('/article.html');
      assert.equal(await textOf(browser, 'main h1'), TITLE);
      assert.equal(await browser.inView(() => document.title), TITLE);
      const links = await browser.inView(() =>
        [...document.querySelectorAll<HTMLAnchorElement>('nav[aria-label="Contents"] a')].map((link) => [
          link.textContent?.trim() ?? '',
          document.querySelector(link.hash) !== null,
        ]),
      );
      for (const part of ['Key issues', 'Quotes', 'Mair Llewellyn-Jones', 'Tomos Achebe', 'Sources', 'Article'])
        assert.ok(
          links.some(([words, leads]) => words === part && leads),
          `${part} in ${JSON.stringify(links)}`,
        );
      await press(browser, 'Tomos Achebe');
      await until(browser, () => document.querySelector(':target') !== null);
      assert.match(await browser.inView(() => document.querySelector(':target')?.textContent ?? ''), /Tomos Achebe/);
      assert.deepEqual(await violations(browser), []);
    });

    it('leads to the original', async () => {
      await openFullPage('/article.html');
      const link = await browser.inView(() => {
        const all = [...document.querySelectorAll<HTMLAnchorElement>('.toolbar a')];
        const found = all.find((one) => one.getAttribute('aria-label')?.startsWith('Open the original'));
        return { address: found?.href, rel: found?.rel };
      });
      assert.deepEqual(link, { address: `${site.origin}/article.html`, rel: 'noopener noreferrer' });
    });

    it('survives a reload and the closing of the page’s tab', async () => {
      await openFullPage('/article.html');
      await browser.closePage();
      await reload(browser);
      await ready(browser);
      assert.equal(await textOf(browser, 'main h1'), TITLE);
      assert.match(await textOf(browser, 'main'), /8 of 8/);
      await press(browser, 'Copy all quotes');
      await until(browser, () => /Copied/.test(document.querySelector('[role="status"]')?.textContent ?? ''));
      const { text } = await browser.clipboard();
      assert.ok(text.includes(`${site.origin}/article.html`) && !text.includes(':~:'), text);
    });

    it('keeps the text of an article that is too long to keep whole, and says so', async () => {
      await openFullPage('/huge.html');
      await reload(browser);
      await ready(browser);
      const main = await textOf(browser, 'main');
      assert.match(main, /only its text was kept/);
      assert.match(main, /Route 399 lost its last evening service/);
    });

    it('says when a reading is no longer kept', async () => {
      await browser.openTab('/reader.html?id=gone');
      await ready(browser);
      assert.match(await textOf(browser, 'main'), /no longer kept.*Go back to the article/s);
      assert.deepEqual(await violations(browser), []);
    });

    it('opens by its shortcut', async () => {
      await browser.goto(`${site.origin}/article.html`);
      await browser.pressShortcut({ command: 'read-full-page', keys: 'Alt+Shift+F' });
      await browser.followTab('/reader.html');
      await ready(browser);
      assert.equal(await textOf(browser, 'main h1'), TITLE);
      await browser.closePage();
      await reload(browser);
      await ready(browser);
      assert.equal(await textOf(browser, 'main h1'), TITLE);
    });

    it('opens from the page’s menu', async () => {
      await browser.goto(`${site.origin}/article.html`);
      await browser.chooseFromMenu('h1', { id: 'page', name: 'Read this page plainly' });
      await browser.followTab('/reader.html');
      await ready(browser);
      assert.equal(await textOf(browser, 'main h1'), TITLE);
      assert.match(await focused(browser), new RegExp(TITLE));
    });

    it('reads a selection from its menu, however short, with the copy button ready', async () => {
      await browser.goto(`${site.origin}/article.html`);
      await browser.inPage(() => {
        const item = document.querySelector('article li');
        const range = document.createRange();
        range.setStart(item?.firstChild as Node, 0);
        range.setEnd(item?.firstChild as Node, 'Evening and Sunday services'.length);
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
      });
      await browser.chooseFromMenu('article li', { id: 'selection', name: 'Read selection plainly' });
      await browser.followTab('/reader.html');
      await ready(browser);
      const main = await textOf(browser, 'main');
      assert.match(main, /This is the text you selected/);
      assert.match(main, /Evening and Sunday services/);
      assert.ok(!main.includes('have been cut most'), main);
      assert.equal(await focused(browser), 'Copy text');
      await browser.press('Enter');
      await until(browser, () => /Copied/.test(document.querySelector('[role="status"]')?.textContent ?? ''));
      assert.match((await browser.clipboard()).text, /Evening and Sunday services/);
    });
  });
}
