import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ChromiumDriver } from '../../scripts/browsers/chromium.ts';
import type { BrowserDriver } from '../../scripts/browsers/driver.ts';
import { violations } from './axe.ts';
import { BROWSERS } from './browsers.ts';
import { type Downloads, openDownloads } from './downloads.ts';
import { expected, today } from './expected.ts';
import { open, tabTo, textOf, until } from './popup.ts';
import { openSite, type Site } from './site.ts';

const MAIR = 'Mair Llewellyn-Jones';
const TOMOS = 'Tomos Achebe';
const MOMENT = /"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"/g;

const speakers = (browser: BrowserDriver): Promise<string[]> =>
  browser.inView(() => [...document.querySelectorAll('main h2')].map(({ textContent }) => textContent ?? ''));

const pressed = (browser: BrowserDriver, name: string): Promise<string | null> =>
  browser.inView((wanted) => {
    const button = [...document.querySelectorAll('button[aria-pressed]')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent) === wanted,
    );
    return button?.getAttribute('aria-pressed') ?? null;
  }, name);

async function press(browser: BrowserDriver, name: string): Promise<void> {
  await tabTo(browser, 'button', name);
  await browser.press('Enter');
}

/** Gives the import field a file, as choosing one does. */
const chooseFile = (browser: BrowserDriver, text: string): Promise<void> =>
  browser.inView((content) => {
    const field = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (!field) throw new Error('no file field');
    const files = new DataTransfer();
    files.items.add(new File([content], 'quotes.json', { type: 'application/json' }));
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);

async function openSavedPage(browser: BrowserDriver): Promise<void> {
  await browser.closeTabs();
  await browser.openTab('/saved.html');
  await until(browser, () => document.querySelector('main')?.getAttribute('aria-busy') === 'false');
}

const untilNote = (browser: BrowserDriver, sentence: RegExp): Promise<void> =>
  until(
    browser,
    (source) => new RegExp(source).test(document.querySelector('.note')?.textContent ?? ''),
    sentence.source,
  );

const untilSaved = (browser: BrowserDriver, count: number): Promise<void> =>
  until(browser, (wanted) => document.querySelectorAll('main h2').length === wanted, count);

for (const [name, launch] of BROWSERS) {
  describe(`saved quotes in ${name}`, () => {
    let browser: BrowserDriver;
    let site: Site;
    let downloads: Downloads;
    let exported = '';
    before(async () => {
      site = await openSite();
      downloads = openDownloads();
      browser = await launch({ downloads: downloads.folder });
    });
    after(async () => {
      await browser?.close();
      site?.close();
      downloads?.close();
    });
    const read = async () => {
      await browser.closePopup();
      await browser.goto(`${site.origin}/article.html?utm_source=mail`);
      await open(browser);
    };
    const openSaved = () => openSavedPage(browser);

    it('has a page that says how to begin, and axe finds nothing on it', async () => {
      await openSaved();
      assert.match(await textOf(browser, 'main'), /No quotes are saved here yet/);
      assert.deepEqual(await violations(browser), []);
      await browser.closeTabs();
    });

    it('saves from the popup by keyboard, and knows it when the page is read again', async () => {
      await read();
      await press(browser, `Save quote by ${MAIR}`);
      await until(browser, () =>
        /^Saved: quote by Mair/.test(document.querySelector('[role="status"]')?.textContent ?? ''),
      );
      await press(browser, `Save quote by ${TOMOS}`);
      await until(browser, () => document.querySelectorAll('button[aria-pressed="true"]').length === 2);
      await read();
      await until(browser, () => document.querySelectorAll('button[aria-pressed="true"]').length === 2);
      assert.equal(await pressed(browser, `Save quote by ${MAIR}`), 'true');
      const cards = await browser.inView(() =>
        [...document.querySelectorAll('.card h3')]
          .map(({ textContent }) => textContent ?? '')
          .filter((text) => /Saved$/.test(text)),
      );
      assert.equal(cards.length, 2, cards.join('\n'));
      assert.deepEqual(await violations(browser), []);
    });

    it('is led to from the popup, lists, finds and sorts', async () => {
      await tabTo(browser, 'link', 'Saved quotes (opens in a new tab)');
      await browser.press('Enter');
      await browser.followTab('/saved.html');
      await untilSaved(browser, 2);
      assert.deepEqual(await speakers(browser), [TOMOS, MAIR]);
      assert.deepEqual(await violations(browser), []);
      await browser.inView(() => {
        const field = document.querySelector<HTMLInputElement>('input[type="search"]');
        if (!field) throw new Error('no search');
        field.value = 'LLEWELLYN  gesture carriers';
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
      await untilSaved(browser, 1);
      assert.deepEqual(await speakers(browser), [MAIR]);
      await browser.inView(() => {
        const field = document.querySelector<HTMLInputElement>('input[type="search"]');
        if (field) field.value = '';
        field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
        document.querySelectorAll<HTMLInputElement>('input[type="radio"]')[2]?.click();
      });
      await until(browser, () => document.querySelector('main h2')?.textContent === 'Mair Llewellyn-Jones');
    });

    it('copies as the article’s own page does', async () => {
      await press(browser, `Copy quote by ${TOMOS}`);
      await until(browser, () => /^Copied/.test(document.querySelector('[role="status"]')?.textContent ?? ''));
      const { text } = await browser.clipboard();
      assert.equal(
        text,
        `“Long contracts would let us buy electric buses tomorrow,” — ${TOMOS}\n\n` +
          `Union welcomes report on the future of rural bus services, Carriers’ Union, 4 March 2026\n${site.origin}/article.html`,
      );
    });

    it('exports Markdown, CSV and JSON byte for byte', async () => {
      await openSaved();
      await untilSaved(browser, 2);
      await press(browser, 'Save as a file, or read one in');
      assert.deepEqual(await violations(browser), []);
      for (const [format, ending] of [
        ['Markdown', 'md'],
        ['CSV', 'csv'],
        ['JSON', 'json'],
      ] as const) {
        await press(browser, `As ${format}`);
        const file = await downloads.take();
        assert.equal(file.name, `${today()} Saved quotes.${ending}`);
        assert.equal(file.text.replace(MOMENT, '"{MOMENT}"'), expected(`saved.${ending}`, site.origin));
        exported = file.text;
      }
    });

    it('deletes with undo, each by keyboard, and the focus stays in its place', async () => {
      await press(browser, `Delete quote by ${MAIR}`);
      await until(browser, () => document.activeElement?.textContent === 'Bring back quote by Mair Llewellyn-Jones');
      assert.deepEqual(await violations(browser), []);
      await browser.press('Enter');
      await until(browser, () => document.activeElement?.textContent === 'Mair Llewellyn-Jones');
      assert.deepEqual(await speakers(browser), [TOMOS, MAIR]);
    });

    it('agrees with another window at once', async () => {
      await browser.inView(() => void Object.assign(window, { isSameView: true }));
      await browser.goto(`${site.origin}/article.html`);
      await open(browser);
      await until(browser, () => document.querySelectorAll('button[aria-pressed="true"]').length === 2);
      await press(browser, `Save quote by ${TOMOS}`);
      await until(browser, () => document.querySelectorAll('button[aria-pressed="true"]').length === 1);
      await browser.closePopup();
      await browser.followTab('/saved.html');
      await untilSaved(browser, 1);
      assert.deepEqual(await speakers(browser), [MAIR]);
      assert.equal(await browser.inView(() => 'isSameView' in window), true);
    });

    it('reads its file in again: what was deleted comes back, what is there is recognised', async () => {
      await chooseFile(browser, exported);
      await untilSaved(browser, 2);
      await untilNote(browser, /Read in: 1 new, 1 already there\./);
      await press(browser, 'As JSON');
      assert.equal((await downloads.take()).text, exported);
    });

    it('says in a sentence what a bad file is, and keeps what it has', async () => {
      for (const [text, sentence] of [
        ['Dear all', /^This is not a file of saved quotes/],
        [exported.replace('"version": 1', '"version": 2'), /^A newer version of Plainspoken made this file/],
        [exported.replace('"form": "marks"', '"form": "<b>"'), /^Quote 1 in this file is damaged/],
      ] as const) {
        await chooseFile(browser, text);
        await untilNote(browser, sentence);
        assert.deepEqual(await speakers(browser), [TOMOS, MAIR]);
      }
    });

    it('goes on when its database is closed under it', async () => {
      // Another window takes the database away, for which an open connection has to close at once.
      await browser.inView(
        () =>
          new Promise<void>((resolve, reject) => {
            const request = indexedDB.deleteDatabase('saved-quotes');
            request.onsuccess = () => resolve();
            request.onblocked = () => reject(new Error('the connection stays open'));
          }),
      );
      await chooseFile(browser, exported);
      await untilNote(browser, /Read in: 2 new/);
      assert.deepEqual(await speakers(browser), [TOMOS, MAIR]);
    });

    it('tells of a newer version’s database, and leaves it whole', async () => {
      await browser.inView(
        () =>
          new Promise<void>((resolve, reject) => {
            const request = indexedDB.open('saved-quotes', 99);
            request.onsuccess = () => resolve(request.result.close());
            request.onerror = () => reject(request.error);
          }),
      );
      await openSaved();
      await until(browser, () => document.querySelector('main .note') !== null);
      assert.match(await textOf(browser, 'main'), /A newer version of Plainspoken has saved quotes here/);
      assert.deepEqual(await violations(browser), []);
      const count = await browser.inView(
        () =>
          new Promise<number>((resolve, reject) => {
            const request = indexedDB.open('saved-quotes');
            request.onerror = () => reject(request.error);
            request.onsuccess = () => {
              const counting = request.result.transaction('quotes').objectStore('quotes').count();
              counting.onsuccess = () => resolve(counting.result);
            };
          }),
      );
      assert.equal(count, 2);
      await read();
      await press(browser, `Save quote by ${MAIR}`);
      await until(browser, () =>
        /^A newer version of Plainspoken has saved/.test(document.querySelector('[role="status"]')?.textContent ?? ''),
      );
      assert.equal(await pressed(browser, `Save quote by ${MAIR}`), 'false');
    });
  });
}

describe('saved quotes on a full disk, in Chromium, whose protocol sets a quota', () => {
  it('tells it, and loses nothing', async () => {
    const [, launch] = BROWSERS[0] ?? [];
    const browser = await launch?.();
    assert.ok(browser instanceof ChromiumDriver);
    try {
      await openSavedPage(browser);
      const session = await browser.view.createCDPSession();
      const origin = await browser.inView(() => location.origin);
      // Before anything is written: Chromium remembers for half a minute how much room there was.
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 30_000 });
      const saved = expected('saved.json', 'https://a.example').replaceAll('{MOMENT}', '2026-03-05T12:00:00.000Z');
      await chooseFile(browser, saved);
      await untilSaved(browser, 2);
      await press(browser, 'Save as a file, or read one in');
      const file = JSON.parse(saved) as { quotes: { quote: object }[] };
      const [first] = file.quotes;
      const text = 'Nobody should have to choose. '.repeat(5_000);
      const quotes = Array.from({ length: 20 }, (_, index) => ({
        ...first,
        quote: { ...first?.quote, text: `${index} ${text}` },
      }));
      await chooseFile(browser, JSON.stringify({ ...file, quotes }));
      await untilNote(browser, /^There is no more room on this computer, so nothing was saved/);
      assert.deepEqual((await speakers(browser)).sort(), [MAIR, TOMOS]);
      await openSavedPage(browser);
      assert.deepEqual((await speakers(browser)).sort(), [MAIR, TOMOS]);
    } finally {
      await browser.close();
    }
  });
});
