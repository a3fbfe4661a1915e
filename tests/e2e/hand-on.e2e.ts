import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserDriver } from '../../scripts/browsers/driver.ts';
import { violations } from './axe.ts';
import { BROWSERS } from './browsers.ts';
import { type Downloads, openDownloads } from './downloads.ts';
import { expected } from './expected.ts';
import { open, ready, tabTo, until } from './popup.ts';
import { openSite, type Site } from './site.ts';

const TITLE = 'Union welcomes report on the future of rural bus services';
const FILES = [
  ['Briefing: key issues, quotes and sources', 'Markdown', 'briefing.md'],
  ['Briefing: key issues, quotes and sources', 'Plain text', 'briefing.txt'],
  ['Briefing: key issues, quotes and sources', 'Web page', 'briefing.html'],
  ['The article', 'Markdown', 'article.md'],
  ['The article', 'Plain text', 'article.txt'],
  ['The article', 'Web page', 'article.html'],
] as const;

/** Chooses in the open panel as a reader does, by the names of the choices. */
const choose = (browser: BrowserDriver, content: string, format: string) =>
  browser.inView(
    (...names: string[]) => {
      const panel = document.querySelector('.toolbar [aria-expanded="true"] + div');
      for (const name of names) {
        const label = [...(panel?.querySelectorAll('label') ?? [])].find(({ textContent }) => textContent === name);
        if (!label) throw new Error(`no choice ${name}`);
        label.click();
      }
    },
    content,
    format,
  );

for (const [name, launch] of BROWSERS) {
  describe(`handing on in ${name}`, () => {
    let browser: BrowserDriver;
    let site: Site;
    let downloads: Downloads;
    before(async () => {
      site = await openSite();
      downloads = openDownloads();
      browser = await launch({ downloads: downloads.folder });
      await browser.goto(`${site.origin}/article.html?utm_source=mail`);
    });
    after(async () => {
      await browser?.close();
      site?.close();
      downloads?.close();
    });

    it('saves the briefing from the popup by keyboard', async () => {
      await open(browser);
      await tabTo(browser, 'button', 'Hand on or print');
      await browser.press('Enter');
      await tabTo(browser, 'button', 'Save file');
      await browser.press('Enter');
      const file = await downloads.take();
      assert.equal(file.name, `2026-03-04 Briefing – ${TITLE}.md`);
      assert.equal(file.text, expected('briefing.md', site.origin));
    });

    it('has each file of the full page byte for byte, and axe finds nothing in the panel', async () => {
      await browser.closePopup();
      await open(browser);
      await tabTo(browser, 'button', 'Open in full page');
      await browser.press('Enter');
      await browser.followTab('/reader.html');
      await ready(browser);
      await tabTo(browser, 'button', 'Hand on or print');
      await browser.press('Enter');
      assert.deepEqual(await violations(browser), []);
      for (const [content, format, wanted] of FILES) {
        await choose(browser, content, format);
        await tabTo(browser, 'button', 'Save file');
        await browser.press('Enter');
        const { name: fileName, text } = await downloads.take();
        const title = wanted.startsWith('briefing') ? `Briefing – ${TITLE}` : TITLE;
        assert.equal(fileName, `2026-03-04 ${title}.${wanted.replace(/^.*\./, '')}`);
        assert.equal(text, expected(wanted, site.origin), wanted);
      }
      await until(browser, () => /^File made: /.test(document.querySelector('[role="status"]')?.textContent ?? ''));
    });
  });
}
