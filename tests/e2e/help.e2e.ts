import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BrowserDriver } from '../../scripts/browsers/driver.ts';
import { violations } from './axe.ts';
import { BROWSERS } from './browsers.ts';
import { headings, open, press, reload, tabTo, textOf, until } from './popup.ts';
import type { Site } from './site.ts';
import { settingStored, stored } from './stored.ts';
import { openWorld } from './world.ts';

const hasHeading = (browser: BrowserDriver) => until(browser, () => document.querySelector('main h1') !== null);

for (const [name, launch] of BROWSERS) {
  describe(`help and settings in ${name}`, () => {
    let browser: BrowserDriver;
    let site: Site;
    openWorld(
      launch,
      (world) => {
        ({ browser, site } = world);
      },
      { isFirstRun: true },
    );

    it('shows once, on the first run, what it does on an example', async () => {
      await browser.followTab('/help.html');
      await hasHeading(browser);
      const shown = (await headings(browser)).join('\n');
      for (const part of ['How to use it', 'an example', 'Key issues (8)', 'Quotes', 'Sources', 'What it may do'])
        assert.match(shown, new RegExp(part.replace(/[()]/g, '\\$&')));
      assert.match(await textOf(browser, '.example'), /8 of 8/);
      assert.deepEqual(await violations(browser), []);
    });

    it('copies from the example', async () => {
      await press(browser, 'Copy key issues');
      await until(browser, () => /Copied/.test(document.querySelector('[role="status"]')?.textContent ?? ''));
      assert.match((await browser.clipboard()).text, /It identified eight key issues:/);
    });

    it('tells the shortcuts as the browser has set them, each of them', async () => {
      const keys = await browser.inView(() =>
        [...document.querySelectorAll('.shortcuts kbd')].map((key) => key.textContent),
      );
      assert.deepEqual(keys.slice(0, 3), ['Alt+Shift+Q', 'Alt+Shift+F', 'Alt+Shift+S']);
      assert.ok(keys.includes('j') && keys.includes('?'));
    });

    it('makes no request and leads to the settings', async () => {
      await press(browser, 'Settings');
      await browser.followTab('/options.html');
      await hasHeading(browser);
      assert.equal(await textOf(browser, 'main h1'), 'Settings');
      assert.deepEqual(await violations(browser), []);
      assert.deepEqual(site.requests, []);
    });

    it('remembers a setting, and leaves what a newer version has stored', async () => {
      await browser.inView(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { local: { set(values: object): Promise<void> } } };
        };
        await chrome.storage.local.set({ settings: { version: 9, theme: 'dusk', newer: [1] } });
      });
      await press(browser, 'With serifs');
      await until(browser, () => document.documentElement.style.getPropertyValue('--font-words').includes('serif'));
      await settingStored(browser, 'font', 'serif');
      await reload(browser);
      await hasHeading(browser);
      await until(browser, () => document.documentElement.style.getPropertyValue('--font-words').includes('serif'));
      assert.deepEqual(await stored(browser, 'local', 'settings'), {
        version: 9,
        theme: 'dusk',
        newer: [1],
        font: 'serif',
      });
    });

    it('takes settings to the browser’s account only when told to, and out of it again', async () => {
      assert.equal(await stored(browser, 'sync', 'settings'), null);
      await press(browser, 'Take my settings to my other devices');
      const inAccount = async (isThere: boolean) => {
        for (const end = Date.now() + 5_000; ((await stored(browser, 'sync', 'settings')) !== null) !== isThere; ) {
          assert.ok(Date.now() < end, `in the account: ${!isThere}`);
          await new Promise((again) => setTimeout(again, 100));
        }
      };
      await inAccount(true);
      assert.deepEqual(await stored(browser, 'sync', 'settings'), await stored(browser, 'local', 'settings'));
      await press(browser, 'Take my settings to my other devices');
      await inAccount(false);
    });

    it('has single keys in the reader, which can be switched off for good', async () => {
      await browser.inView(async () => {
        const { chrome } = globalThis as unknown as { chrome: { storage: { local: { clear(): Promise<void> } } } };
        await chrome.storage.local.clear();
      });
      await browser.closeTabs();
      await browser.goto(`${site.origin}/article.html`);
      await open(browser);
      await browser.press('j');
      await browser.press('j');
      assert.match(await browser.inView(() => document.activeElement?.textContent ?? ''), /Quote 2 of/);
      await browser.press('?');
      assert.match(await browser.inView(() => document.activeElement?.textContent ?? ''), /Single keys/);
      assert.match(await textOf(browser, 'details[open]'), /Next quote/);
      await tabTo(browser, 'switch', 'Use single keys');
      await browser.press(' ');
      await until(browser, () => !/Next quote/.test(document.querySelector('details[open]')?.textContent ?? ''));
      await browser.closePopup();
      await open(browser);
      await browser.press('p');
      await browser.press('j');
      assert.equal(
        await browser.inView(() => document.querySelector('[role="switch"]')?.getAttribute('aria-checked')),
        'false',
      );
      assert.equal(await browser.inView(() => document.activeElement?.localName), 'h1');
    });
  });
}
