import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { launchChromium } from '../../scripts/browsers/chromium.ts';
import { findChromium } from '../../scripts/browsers/find.mjs';
import { takeOwnFonts } from '../../scripts/pictures/fonts.ts';
import { withInterface } from '../../scripts/pictures/interface.ts';
import type { Scene } from '../../scripts/pictures/scene.ts';
import { scenes } from '../../scripts/pictures/scenes.ts';
import { openPictureSite } from '../../scripts/pictures/site.ts';
import { stage } from '../../scripts/pictures/stage.ts';
import { violations } from './axe.ts';

/** Of the pictured states those that differ most; `npm run pictures` looks at every one. */
const LOOKS = [
  ...[
    'popup: light',
    'popup: dark',
    'popup: high contrast',
    'popup: forced dark colours',
    'popup: settings open, dark',
  ],
  ...['popup: plain text', 'popup: no quotes, no lists', 'popup: no article, forced colours', 'popup: Hebrew article'],
  ...['page: light', 'page: sepia', 'page: forced dark colours', 'page: 320 px', 'page: long names, 320 px'],
  ...['popup: Arabic article and interface', 'page: Arabic article and interface', 'help: Arabic interface'],
  ...['panel: light', 'panel: another tab in front', 'panel: page closed', 'saved: light', 'saved: dark, one deleted'],
  ...['saved: 320 px', 'saved: empty', 'options: light', 'options: 320 px, German', 'popup: Welsh interface'],
  ...['page: German interface, 320 px', 'panel: another tab in front, German', 'panel: Arabic article and interface'],
];
const titleOf = ({ shell, name }: Scene) => `${shell}: ${name}`;

/** Sideways scrolling, rows that break, and which of the view's own controls are smaller than 44 CSS px where pressed. */
function faults(): string[] {
  const root = document.documentElement;
  const wide = root.scrollWidth > root.clientWidth ? [`${root.scrollWidth} px wide in ${root.clientWidth}`] : [];
  const rows = ['.tool', '.tab'].filter(
    (one) => new Set([...document.querySelectorAll(one)].map((each) => each.getBoundingClientRect().top)).size > 1,
  );
  // Links in running text and marks like footnotes are as high as their line (WCAG 2.5.8, inline).
  const controls = document.querySelectorAll('main button, main summary, main a:not(.words a, .place, .example a)');
  const small = [...controls].filter((control) => {
    const { width, height } = control.getBoundingClientRect();
    return width > 0 && (height < 43.5 || width < 43.5);
  });
  return [
    ...wide,
    ...rows.map((row) => `${row} in several rows`),
    ...small.map((control) => `too small: ${control.textContent}`),
  ];
}

describe('looks, in Chromium', () => {
  before(takeOwnFonts);

  for (const [locale, shown] of Map.groupBy(
    scenes.filter((scene) => LOOKS.includes(titleOf(scene))),
    (scene) => scene.locale ?? 'en',
  )) {
    it(`axe finds nothing, nothing scrolls sideways, every control is large enough (${locale})`, async () => {
      const executable = findChromium();
      assert.ok(executable, 'Chromium is not there: run npm test, which installs it');
      const build = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');
      const site = await openPictureSite();
      const browser = await launchChromium({ executable, extension: withInterface(build, locale), headless: true });
      try {
        for (const scene of shown) {
          await stage(browser, scene, site.origin);
          assert.deepEqual(await violations(browser), [], titleOf(scene));
          assert.deepEqual(await browser.inView(faults), [], titleOf(scene));
        }
      } finally {
        await browser.close();
        site.close();
      }
    });
  }

  it('knows every look by its name', () => {
    const known = scenes.map(titleOf);
    assert.deepEqual(
      LOOKS.filter((look) => !known.includes(look)),
      [],
    );
  });
});
