import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import type { BrowserDriver } from '../../scripts/browsers/driver.ts';
import { violations } from './axe.ts';
import { BROWSERS } from './browsers.ts';
import { open, press, ready, until } from './popup.ts';
import type { Site } from './site.ts';
import { openWorld } from './world.ts';

/** Waits until the view shows all of the long article. */
const grown = (browser: BrowserDriver) =>
  until(
    browser,
    () =>
      document.querySelectorAll('.section-quotes .card').length === 300 &&
      document.querySelectorAll('.section-sources .card').length === 300 &&
      /last word of the year/.test(document.querySelector('.section-article')?.textContent ?? ''),
  );

/** Whether an element is in sight and has come to rest. */
const isInSight = (selector: string) => {
  const { top = -1 } = document.querySelector(selector)?.getBoundingClientRect() ?? {};
  return top >= 0 && top < innerHeight - 20;
};

async function restsInSight(browser: BrowserDriver, selector: string): Promise<void> {
  const place = () =>
    browser.inView((css: string) => document.querySelector(css)?.getBoundingClientRect().top, selector);
  let last: number | undefined;
  for (let round = 0; round < 60; round++) {
    const now = await place();
    if (now !== undefined && now === last) break;
    last = now;
    await new Promise((again) => setTimeout(again, 150));
  }
  assert.ok(await browser.inView(isInSight, selector), `${selector} rests at ${last} px`);
}

for (const [name, launch] of BROWSERS) {
  describe(`a long article in ${name}`, () => {
    let browser: BrowserDriver;
    let site: Site;
    openWorld(launch, async (world) => {
      ({ browser, site } = world);
      await browser.goto(`${site.origin}/long.html`);
    });
    afterEach(async () => {
      await browser.closePopup();
      await browser.closeTabs();
    });
    const openFullPage = async () => {
      await open(browser);
      await press(browser, 'Open in full page');
      await browser.followTab('/reader.html');
      await ready(browser);
    };

    it('is shown bit by bit and in the end whole, in order', async () => {
      await open(browser);
      await grown(browser);
      const blocks = await browser.inView(() =>
        [...document.querySelectorAll('.section-article [data-block]')].map((block) =>
          Number(block.getAttribute('data-block')),
        ),
      );
      assert.deepEqual(
        blocks,
        blocks.toSorted((a, b) => a - b),
      );
      assert.equal(await browser.inView(() => document.querySelectorAll('.section-article .place-quote').length), 300);
      assert.deepEqual(await violations(browser), []);
    });

    it('opens again where it was left, deep in the article', async () => {
      await open(browser);
      await grown(browser);
      await press(browser, 'Quote 250 of 300, Ann Hill');
      await restsInSight(browser, '#quote-250');
      const before = await browser.inView(() => document.querySelector('#quote-250')?.getBoundingClientRect().top ?? 0);
      await new Promise((kept) => setTimeout(kept, 500));
      await browser.closePopup();
      await open(browser);
      await until(browser, () => document.querySelector('#quote-250') !== null);
      await new Promise((gone) => setTimeout(gone, 500));
      const after = await browser.inView(() => document.querySelector('#quote-250')?.getBoundingClientRect().top ?? 0);
      assert.ok(Math.abs(after - before) < 40, `from ${before} to ${after} px`);
    });

    it('leads from its contents to what was not shown yet', async () => {
      await openFullPage();
      await until(browser, () => /Week 30/.test(document.querySelector('.contents')?.textContent ?? ''));
      await press(browser, 'Week 30 of the year');
      await grown(browser);
      const heading = await browser.inView(() => {
        const found = [...document.querySelectorAll('.words h3')].find(
          (one) => one.textContent === 'Week 30 of the year',
        );
        return `#${found?.id}`;
      });
      await restsInSight(browser, heading);
      assert.equal(await browser.inView(() => `#${document.activeElement?.id}`), heading);
    });

    it('leads from a quote to its words in the article and back', async () => {
      await openFullPage();
      await grown(browser);
      await browser.inView(() => document.querySelector<HTMLElement>('a[href="#quote-280-in-article"]')?.click());
      await restsInSight(browser, '#quote-280-in-article');
      await press(browser, 'Quote 280 of 300, Ann Hill');
      await restsInSight(browser, '#quote-280');
    });

    it('turns into plain text, whole', async () => {
      await openFullPage();
      await press(browser, 'Plain text');
      await until(browser, () =>
        /reports\.example\/300\.pdf\s*$/.test(document.querySelector('.section-article')?.textContent ?? ''),
      );
      assert.match(
        await browser.inView(() => document.querySelector('.section-article')?.textContent ?? ''),
        /last word of the year/,
      );
      await press(browser, 'Plain text');
      await grown(browser);
    });
  });
}
