import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BrowserDriver } from '../../scripts/browsers/driver.ts';
import { BROWSERS } from './browsers.ts';
import { HOSTILE } from './hostile.ts';
import { open } from './popup.ts';
import type { Site } from './site.ts';
import { openWorld } from './world.ts';

/** Long enough for an image to fail and its handler to run. */
const SETTLE = 700;
/** A page that has asked for nothing this long, ms, has asked for everything. */
const QUIET = 2_000;

for (const [name, launch] of BROWSERS) {
  describe(`hostile markup in ${name}`, () => {
    let browser: BrowserDriver;
    let site: Site;
    openWorld(launch, (world) => {
      ({ browser, site } = world);
    });

    it(`does nothing in the popup, ${HOSTILE.length} times`, async () => {
      await browser.goto(`${site.origin}/hostile.html`);
      // The control: in the page itself, where nothing holds it back, the same markup runs and loads.
      await new Promise((settled) => setTimeout(settled, SETTLE));
      const ran = await browser.inPage(() => (window as unknown as { plainspokenHit?: number }).plainspokenHit ?? null);
      assert.notEqual(ran, null, 'the probe must fire in the page');
      assert.ok(
        site.requests.some((path) => path.startsWith('/canary')),
        'the canary must sing in the page',
      );
      // The page goes on asking for its videos: what is counted comes when it has been quiet.
      for (let known = -1; known !== site.requests.length; ) {
        known = site.requests.length;
        await new Promise((quiet) => setTimeout(quiet, QUIET));
      }
      site.requests.length = 0;
      await open(browser);
      await new Promise((settled) => setTimeout(settled, SETTLE));
      const seen = await browser.inView(() => ({
        hit: (window as unknown as { plainspokenHit?: number }).plainspokenHit ?? null,
        text: document.querySelector('main')?.textContent ?? '',
        bad: [
          ...document.querySelectorAll(
            'main script, main iframe, main object, main embed, main form, main style, main video, main audio',
          ),
        ].length,
        handlers: [...document.querySelectorAll('main *')].flatMap((element) =>
          [...element.attributes].filter(({ name }) => name.startsWith('on') || name === 'style' || name === 'srcdoc'),
        ).length,
        addresses: [...document.querySelectorAll('main a[href]')].map((link) => (link as HTMLAnchorElement).protocol),
      }));
      assert.equal(seen.hit, null);
      assert.equal(seen.bad, 0);
      assert.equal(seen.handlers, 0);
      assert.deepEqual(
        seen.addresses.filter((protocol) => !/^(?:https?|mailto|chrome-extension|moz-extension):$/.test(protocol)),
        [],
      );
      assert.ok(
        seen.text.includes('Part 1.') && seen.text.includes(`Part ${HOSTILE.length}.`),
        'the article is there all the same',
      );
      assert.deepEqual(
        site.requests.filter((path) => path.startsWith('/canary')),
        [],
      );
    });
  });
}
