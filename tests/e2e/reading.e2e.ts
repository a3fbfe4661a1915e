import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BrowserDriver } from '../../scripts/browsers/driver.ts';
import { violations } from './axe.ts';
import { BROWSERS } from './browsers.ts';
import { headings, open, press, ready, tabTo, textOf, until } from './popup.ts';
import type { Site } from './site.ts';
import { settingStored } from './stored.ts';
import { openWorld } from './world.ts';

/** Names that people give when they say a thing, as the page itself words it. */
const SPEAKER = 'Mair Llewellyn-Jones';
const WORDS = [
  'This report puts into figures what every driver in the countryside could have told you. A bus that comes twice a day is not a service, it is a gesture.',
  'And ask the passengers first. They know where the bus should go.',
];

for (const [name, launch] of BROWSERS) {
  describe(`reading in ${name}`, () => {
    let browser: BrowserDriver;
    let site: Site;
    openWorld(launch, (world) => {
      ({ browser, site } = world);
    });
    const read = async (path: string) => {
      await browser.closePopup();
      await browser.goto(`${site.origin}${path}`);
      await open(browser);
    };

    it('shows title, site, date, sections and counts, and leaves the page as it was', async () => {
      await browser.closePopup();
      await browser.goto(`${site.origin}/article.html?utm_source=mail`);
      const before = await browser.inPage(() => document.documentElement.outerHTML);
      await open(browser);
      assert.equal(await textOf(browser, 'main h1'), 'Union welcomes report on the future of rural bus services');
      const main = await textOf(browser, 'main');
      assert.match(main, /Carriers’ Union/);
      assert.match(main, /4 March 2026/);
      assert.deepEqual((await headings(browser)).slice(0, 4), [
        'Key issues (8)',
        'Quotes (3)',
        'Sources (2)',
        'Article',
      ]);
      assert.match(main, /It identified eight key issues:/);
      assert.match(main, /8 of 8/);
      assert.match(main, /National officer/);
      for (const words of WORDS) assert.ok(main.includes(words), words);
      for (const noise of ['cookies', 'Related news', 'Join today', 'depot closures'])
        assert.ok(!main.includes(noise), noise);
      assert.equal(await browser.inPage(() => document.documentElement.outerHTML), before);
    });

    it('has one main, one h1, one status line, and axe finds nothing', async () => {
      const counts = await browser.inView(() =>
        ['main', 'h1', '[role="status"]'].map((selector) => document.querySelectorAll(selector).length),
      );
      assert.deepEqual(counts, [1, 1, 1]);
      assert.deepEqual(await violations(browser), []);
    });

    it('marks key points, quotes and the report’s link in the article', async () => {
      const marked = await browser.inView(() =>
        [...document.querySelectorAll('main mark')].map((mark) => mark.textContent ?? ''),
      );
      assert.ok(
        marked.some((text) => text.includes('Long contracts would let us buy electric buses')),
        marked.join('\n'),
      );
    });

    it('leads to each section by its link', async () => {
      for (const [link, heading] of [
        ['Sources 2', 'Sources (2)'],
        ['Article', 'Article'],
        ['Quotes 3', 'Quotes (3)'],
        ['Key issues 8', 'Key issues (8)'],
      ] as const) {
        await press(browser, link);
        await until(
          browser,
          (wanted) => {
            const { top = -1 } = document.activeElement?.getBoundingClientRect() ?? {};
            const words = document.activeElement?.textContent?.replace(/\s+/g, ' ').trim();
            return words === wanted && top >= 0 && top < innerHeight;
          },
          heading,
        );
      }
    });

    it('copies a quote by keyboard: the words, the speaker, the source', async () => {
      await read('/article.html?utm_source=mail');
      await tabTo(browser, 'button', `Copy quote by ${SPEAKER}`);
      await browser.press('Enter');
      await until(browser, () => /Copied/.test(document.querySelector('[role="status"]')?.textContent ?? ''));
      const { text, html } = await browser.clipboard();
      for (const words of WORDS) {
        assert.ok(text.includes(words), text);
        assert.ok(html.includes(words), html);
      }
      assert.match(text, /— Mair Llewellyn-Jones, National officer/);
      assert.match(text, /Union welcomes report on the future of rural bus services, Carriers’ Union, 4 March 2026/);
      assert.ok(text.includes(`${site.origin}/article.html`), text);
      assert.ok(!text.includes('utm_source'), text);
    });

    it('copies all quotes', async () => {
      await read('/article.html');
      await tabTo(browser, 'button', 'Copy all quotes');
      await browser.press('Enter');
      await until(browser, () => /Copied/.test(document.querySelector('[role="status"]')?.textContent ?? ''));
      const { text } = await browser.clipboard();
      for (const speaker of [SPEAKER, 'Tomos Achebe']) assert.ok(text.includes(speaker), text);
    });

    it('copies in the format that was chosen, and remembers it', async () => {
      const copied = async () => {
        await press(browser, 'Copy quote by Tomos Achebe');
        await until(browser, () => /Copied/.test(document.querySelector('[role="status"]')?.textContent ?? ''));
        return browser.clipboard();
      };
      await press(browser, 'Reading settings');
      await press(browser, 'Markdown');
      await settingStored(browser, 'copyFormat', 'markdown');
      await read('/article.html');
      const markdown = await copied();
      assert.match(markdown.text, /^> “Long contracts would let us buy electric buses tomorrow,”$/m);
      assert.ok(!markdown.html.includes('blockquote'), markdown.html);
      await press(browser, 'Reading settings');
      await press(browser, 'Text with formatting');
      await settingStored(browser, 'copyFormat', 'rich');
      await read('/article.html');
      assert.match((await copied()).html, /<blockquote><p>“Long contracts would let us buy electric buses tomorrow,”/);
    });

    it('copies one point, one source and a problem report without the article’s words', async () => {
      await read('/article.html');
      await press(browser, 'Open in full page');
      await browser.followTab('/reader.html');
      await ready(browser);
      const copied = async (name: string, what: string) => {
        await press(browser, name);
        await until(
          browser,
          (told) => document.querySelector('[role="status"]')?.textContent?.includes(told) === true,
          what,
        );
        return (await browser.clipboard()).text;
      };
      const point = await copied('Copy point 1', 'point 1');
      assert.match(point, /^• Evening and Sunday services have been cut most/m);
      assert.ok(!point.includes('Passengers are seldom asked'), point);
      const source = await copied('Copy source', 'source');
      assert.match(source, /rural-transport-forum\.example\/reports\/getting-there-2026\.pdf/);
      await press(browser, 'Something read wrongly?');
      const report = await copied('Copy problem report', 'problem report');
      assert.match(report, /^Plainspoken \d+\.\d+/);
      assert.match(report, /quotes 3 /);
      assert.ok(report.includes(`${site.origin}/article.html`), report);
      assert.ok(!report.includes('Evening') && !report.includes(SPEAKER), report);
      await browser.closeTabs();
    });

    it('turns into plain text by keyboard, copies it whole, and remembers', async () => {
      await read('/article.html');
      await tabTo(browser, 'switch', 'Plain text');
      await browser.press(' ');
      await until(browser, () => document.querySelector('[role="switch"]')?.getAttribute('aria-checked') === 'true');
      const main = await textOf(browser, 'main');
      assert.match(main, /• Evening and Sunday services have been cut most/);
      assert.ok(main.includes('https://www.rural-transport-forum.example/reports/getting-there-2026.pdf'), main);
      assert.deepEqual(await violations(browser), []);
      await tabTo(browser, 'button', 'Copy text');
      await browser.press('Enter');
      await until(browser, () => /Copied/.test(document.querySelector('[role="status"]')?.textContent ?? ''));
      const { text } = await browser.clipboard();
      const wanted = [
        'Union welcomes report',
        'It identified eight key issues:',
        '• Passengers are seldom asked',
        `“${WORDS[1]}”`,
      ];
      for (const words of wanted) assert.ok(text.includes(words), `${words} is not in\n${text}`);
      await browser.closePopup();
      await open(browser);
      assert.equal(
        await browser.inView(() => document.querySelector('[role="switch"]')?.getAttribute('aria-checked')),
        'true',
      );
      await tabTo(browser, 'switch', 'Plain text');
      await browser.press(' ');
    });

    it('makes no request of its own', async () => {
      site.requests.length = 0;
      await read('/article.html');
      assert.deepEqual(
        site.requests.filter((path) => path !== '/favicon.ico'),
        ['/article.html'],
      );
      const loaded = await browser.inView(() =>
        performance.getEntriesByType('resource').map(({ name }) => new URL(name).protocol),
      );
      assert.deepEqual(
        [...new Set(loaded)].filter((protocol) => /^https?:$/.test(protocol)),
        [],
      );
    });
  });
}
