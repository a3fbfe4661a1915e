import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BrowserDriver } from '../../scripts/browsers/driver.ts';
import { BROWSERS } from './browsers.ts';
import { open, press, ready, tabTo, until } from './popup.ts';
import type { Site } from './site.ts';
import { openWorld } from './world.ts';

const WORDS = 'Long contracts would let us buy electric buses tomorrow';

/** What is marked on the page, by the names of the marks. */
const marks = (browser: BrowserDriver) =>
  browser.inPage(() => [...CSS.highlights.keys()].map((mark) => mark.replace('plainspoken-', '')).sort());
/** Whether the last paragraph with these words is in sight. */
const isInSight = (browser: BrowserDriver) =>
  browser.inPage((words: string) => {
    const place = [...document.querySelectorAll('article p')].find((paragraph) =>
      paragraph.textContent?.includes(words),
    );
    const { top = -1, bottom = 0 } = place?.getBoundingClientRect() ?? {};
    return bottom > 0 && top < innerHeight;
  }, WORDS);
async function eventually(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 5_000; !(await isSo()); ) {
    assert.ok(Date.now() < end, what);
    await new Promise((again) => setTimeout(again, 50));
  }
}

for (const [name, launch] of BROWSERS) {
  describe(`showing on the page in ${name}`, () => {
    let browser: BrowserDriver;
    let site: Site;
    openWorld(launch, (world) => {
      ({ browser, site } = world);
    });
    /** Presses "Show on page" in the first item that has these words. */
    const show = async (item: string, words: string) => {
      await browser.inView(
        (selector: string, wanted: string) => {
          const found = [...document.querySelectorAll(selector)].find((one) => one.textContent?.includes(wanted));
          const buttons = [...(found?.querySelectorAll('button') ?? [])];
          const button = buttons.find((one) => one.textContent?.includes('Show on page'));
          if (!button) throw new Error(`nothing to show ${wanted}`);
          button.focus();
        },
        item,
        words,
      );
      await browser.press('Enter');
    };
    const html = () => browser.inPage(() => document.documentElement.outerHTML);

    it('goes to a quote’s words and marks them, and changes no node of the page', async () => {
      await browser.goto(`${site.origin}/tall.html`);
      const before = await html();
      await open(browser);
      assert.equal(await isInSight(browser), false);
      await show('.card', WORDS);
      await eventually('the words are in sight', () => isInSight(browser));
      assert.deepEqual(await marks(browser), ['quote']);
      assert.equal(await html(), before);
    });

    it('goes to a list of key issues and to a source in the same way', async () => {
      for (const [item, words, mark] of [
        ['.key-list', 'It identified eight key issues', 'point'],
        ['.card', 'Getting there: buses and the countryside (PDF)', 'source'],
      ] as const) {
        await browser.closePopup();
        await browser.goto(`${site.origin}/tall.html`);
        await open(browser);
        await show(item, words);
        await eventually(`a ${mark} is marked`, async () => (await marks(browser)).join() === mark);
      }
    });

    it('marks everything and ends it again', async () => {
      await browser.closePopup();
      await browser.goto(`${site.origin}/tall.html`);
      const before = await html();
      await open(browser);
      await tabTo(browser, 'switch', 'Highlight all on page');
      await browser.press(' ');
      await until(browser, () =>
        /Marked on the page/.test(document.querySelector('[role="status"]')?.textContent ?? ''),
      );
      assert.deepEqual(await marks(browser), ['point', 'quote', 'source']);
      await browser.press(' ');
      await eventually('no marks are left', async () => (await marks(browser)).length === 0);
      assert.equal(await html(), before);
    });

    it('says in the full page when the page is gone', async () => {
      await browser.closePopup();
      await browser.goto(`${site.origin}/tall.html`);
      await open(browser);
      await press(browser, 'Open in full page');
      await browser.followTab('/reader.html');
      await ready(browser);
      await browser.closePage();
      await tabTo(browser, 'button', 'Show on page');
      await browser.press('Enter');
      await until(browser, () => /page is closed/.test(document.querySelector('[role="status"]')?.textContent ?? ''));
      await press(browser, 'Copy quote by Tomos Achebe');
      await until(browser, () => /Copied/.test(document.querySelector('[role="status"]')?.textContent ?? ''));
      assert.match((await browser.clipboard()).text, /\/tall\.html$/m);
      await browser.closeTabs();
    });

    it('copies a quote with an address that jumps to its own words, not to a teaser with the same', async () => {
      await browser.goto(`${site.origin}/tall.html`);
      await open(browser);
      await press(browser, 'Copy quote by Tomos Achebe');
      await until(browser, () => /Copied/.test(document.querySelector('[role="status"]')?.textContent ?? ''));
      const { text } = await browser.clipboard();
      const [address] = text.match(/http\S+#:~:text=\S+/) ?? [];
      assert.ok(address, text);
      await browser.closePopup();
      await browser.goto(address);
      await eventually(`${address} jumps to the words`, () => isInSight(browser));
    });

    it('copies the briefing: key issues, quotes each with its own address, sources', async () => {
      await browser.closePopup();
      await browser.goto(`${site.origin}/tall.html`);
      await open(browser);
      await browser.press('b');
      await until(browser, () =>
        /Copied the briefing/.test(document.querySelector('[role="status"]')?.textContent ?? ''),
      );
      const { text, html: rich } = await browser.clipboard();
      for (const words of ['It identified eight key issues:', WORDS, 'Tomos Achebe', 'getting-there-2026.pdf'])
        assert.ok(text.includes(words) && rich.includes(words), `${words} is not in\n${text}`);
      assert.ok((text.match(/:~:text=/g) ?? []).length >= 2, text);
      assert.ok(!text.includes('welcomed an independent report'), text);
    });
  });
}
