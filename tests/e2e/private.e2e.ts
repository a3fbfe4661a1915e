import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BrowserDriver } from '../../scripts/browsers/driver.ts';
import { BROWSERS } from './browsers.ts';
import { open, ready, tabTo, textOf, until } from './popup.ts';
import type { Site } from './site.ts';
import { openWorld } from './world.ts';

const TITLE = 'Union welcomes report on the future of rural bus services';
/** What the extension keeps for the session and on this computer, beside settings. */
const kept = (browser: BrowserDriver) =>
  browser.inView(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: Record<'session' | 'local', { get(key: null): Promise<object> }> };
    };
    const [session, local] = [await chrome.storage.session.get(null), await chrome.storage.local.get(null)];
    return [...Object.keys(session), ...Object.keys(local).filter((key) => key !== 'settings')];
  });

for (const [name, launch] of BROWSERS) {
  describe(`a private window in ${name}`, () => {
    let browser: BrowserDriver;
    let site: Site;
    openWorld(
      launch,
      (world) => {
        ({ browser, site } = world);
      },
      { isPrivate: true },
    );

    it('is read like any other, and nothing of it is kept', async () => {
      await browser.goto(`${site.origin}/article.html`);
      await open(browser);
      assert.equal(await textOf(browser, 'main h1'), TITLE);
      const buttons = await browser.inView(() =>
        [...document.querySelectorAll('button')].map((one) => one.textContent),
      );
      assert.ok(
        !buttons.some((words) => /Full page|Open in full page|Save quote/.test(words ?? '')),
        buttons.join('\n'),
      );
      await browser.inView(() => window.scrollTo(0, 300));
      await new Promise((settled) => setTimeout(settled, 600));
      assert.deepEqual(await kept(browser), []);
    });

    it('has its panel, which keeps nothing either', async () => {
      await tabTo(browser, 'button', 'Open in side panel');
      await browser.press('Enter');
      await browser.followPanel();
      await ready(browser);
      assert.equal(await textOf(browser, 'main h1'), TITLE);
      await until(browser, () => document.querySelector('.card') !== null);
      assert.deepEqual(await kept(browser), []);
    });
  });
}
