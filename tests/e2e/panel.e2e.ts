import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import type { BrowserDriver } from '../../scripts/browsers/driver.ts';
import { violations } from './axe.ts';
import { BROWSERS } from './browsers.ts';
import { open, ready, tabTo, textOf, until } from './popup.ts';
import type { Site } from './site.ts';
import { openWorld } from './world.ts';

const TITLE = 'Union welcomes report on the future of rural bus services';
const notice = (browser: BrowserDriver) => textOf(browser, '.page-notice');
const hasNotice = (browser: BrowserDriver) => until(browser, () => document.querySelector('.page-notice') !== null);

for (const [name, launch] of BROWSERS) {
  describe(`the panel beside the page in ${name}`, () => {
    let browser: BrowserDriver;
    let site: Site;
    openWorld(launch, (world) => {
      ({ browser, site } = world);
    });
    afterEach(async () => {
      await browser.closePanel();
      await browser.closeTabs();
    });
    /** Opens the panel by its button in the popup, as a keyboard reader does. */
    const openPanel = async (path: string) => {
      await browser.goto(`${site.origin}${path}`);
      await open(browser);
      await tabTo(browser, 'button', 'Open in side panel');
      await browser.press('Enter');
      await browser.followPanel();
      await ready(browser);
    };

    it('does not open by itself', async () => {
      await browser.goto(`${site.origin}/article.html`);
      await open(browser);
      await browser.closePopup();
      await assert.rejects(browser.followPanel(500));
    });

    it('opens from the popup and reads the page, with everything to copy', async () => {
      await openPanel('/article.html');
      assert.equal(await textOf(browser, 'main h1'), TITLE);
      assert.equal(await textOf(browser, '.page-notice'), '');
      assert.deepEqual(await violations(browser), []);
      await tabTo(browser, 'button', 'Copy key issues');
      await browser.press('Enter');
      await until(browser, () => /Copied/.test(document.querySelector('[role="status"]')?.textContent ?? ''));
      assert.match((await browser.clipboard()).text, /It identified eight key issues:/);
    });

    it('keeps what it read while the reader looks at another page, and leads back', async () => {
      await openPanel('/article.html');
      await browser.openInFront(`${site.origin}/front-page.html`);
      await hasNotice(browser);
      assert.match(await notice(browser), /another page now.*click the Plainspoken button/s);
      assert.equal(await textOf(browser, 'main h1'), TITLE);
      assert.deepEqual(await violations(browser), []);
      await browser.inView(() => document.querySelector<HTMLElement>('.page-notice button')?.focus());
      await browser.press('Enter');
      await until(browser, () => document.querySelector('.page-notice') === null);
    });

    it('says when the page has moved on, and reads the new one when the button is pressed', async () => {
      await openPanel('/article.html');
      const elsewhere = site.origin.replace('localhost', '127.0.0.1');
      await browser.inPage((url: string) => location.assign(url), `${elsewhere}/article.html?next`);
      await hasNotice(browser);
      assert.match(await notice(browser), /page has changed.*click the Plainspoken button/s);
      assert.equal(await textOf(browser, 'main h1'), TITLE);
      await browser.pressAction();
      await until(browser, () => document.querySelector('.page-notice') === null);
      await ready(browser);
      assert.equal(await textOf(browser, 'main h1'), TITLE);
    });

    it('says when the page is closed and keeps what it read', async () => {
      await openPanel('/article.html');
      await browser.openInFront(`${site.origin}/empty.html`);
      await browser.closePage();
      await until(browser, () => /is closed/.test(document.querySelector('.page-notice')?.textContent ?? ''));
      assert.equal(await textOf(browser, 'main h1'), TITLE);
    });

    it('asks for a press on the button where it may not read yet, and reads then', async () => {
      await openPanel('/article.html');
      await browser.goto(`${site.origin}/front-page.html`);
      await browser.pressAction();
      await until(browser, () => /No article/.test(document.querySelector('main h1')?.textContent ?? ''));
      assert.match(await textOf(browser, 'main'), /No article/);
      await browser.openInFront(`${site.origin}/article.html`);
      await until(browser, () => /Click the Plainspoken/.test(document.querySelector('main h1')?.textContent ?? ''));
      assert.deepEqual(await violations(browser), []);
      await browser.showPage();
      await until(browser, () => /No article/.test(document.querySelector('main h1')?.textContent ?? ''));
      const elsewhere = site.origin.replace('localhost', '127.0.0.1');
      await browser.inPage((url: string) => location.assign(url), `${elsewhere}/article.html`);
      await until(browser, () => /Click the Plainspoken/.test(document.querySelector('main h1')?.textContent ?? ''));
      await browser.pressAction();
      await until(browser, () => /Union welcomes/.test(document.querySelector('main h1')?.textContent ?? ''));
    });

    it('follows its shortcut', async () => {
      await openPanel('/article.html');
      await browser.inPage(() =>
        document.querySelector('article li')?.replaceChildren('A point that has changed since'),
      );
      await browser.pressShortcut({ command: 'read-panel', keys: 'Alt+Shift+S' });
      await until(browser, () => /A point that has changed/.test(document.querySelector('main')?.textContent ?? ''));
    });
  });
}
