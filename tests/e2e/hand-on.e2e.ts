import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ChromiumDriver } from '../../scripts/browsers/chromium.ts';
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

describe('the full page on paper, in Chromium, which emulates it', () => {
  it('is black on white in a dark theme, without controls, its addresses written out', async () => {
    const [, launch] = BROWSERS[0] ?? [];
    const browser = await launch?.();
    const site = await openSite();
    assert.ok(browser instanceof ChromiumDriver);
    try {
      await browser.goto(`${site.origin}/article.html?utm_source=mail`);
      await open(browser);
      await tabTo(browser, 'button', 'Open in full page');
      await browser.press('Enter');
      await browser.followTab('/reader.html');
      await ready(browser);
      assert.equal(await browser.inView(() => document.querySelector('.print-only')?.checkVisibility()), false);
      await browser.view.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      await browser.view.emulateMediaType('print');
      const paper = await browser.inView(() => {
        const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
        const style = (element: Element, pseudo?: string) => getComputedStyle(element, pseudo);
        return {
          ground: style(document.documentElement).backgroundColor,
          inks: [
            ...new Set(all('h1, h2, h3, .card blockquote, .words p, .source-link').map((one) => style(one).color)),
          ],
          controls: all('button, input, summary, nav a')
            .filter((one) => one.checkVisibility())
            .map(({ outerHTML }) => outerHTML),
          // biome-ignore lint/performance/useDomNodeTextContent: as it is printed
          from: all('.print-only').map(({ innerText }) => innerText),
          addresses: all('.source-link, .words a[href^="http"]').map((one) => style(one, '::after').content),
          kept: [...new Set(all('.card').map((one) => style(one).breakInside))],
          headings: [...new Set(all('h2, h3').map((one) => style(one).breakAfter))],
        };
      });
      assert.deepEqual(paper, {
        ground: 'rgb(255, 255, 255)',
        inks: ['rgb(0, 0, 0)'],
        controls: [],
        from: [expected('read-on.txt', site.origin).trim()],
        addresses: [
          '" <https://www.rural-transport-forum.example/reports/getting-there-2026.pdf>"',
          'none',
          '" <https://www.rural-transport-forum.example/reports/getting-there-2026.pdf>"',
        ],
        kept: ['avoid'],
        headings: ['avoid'],
      });
    } finally {
      await browser.close();
      site.close();
    }
  });
});
