import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BrowserDriver } from '../../scripts/browsers/driver.ts';
import { BROWSERS } from './browsers.ts';
import { open, ready, tabTo, until } from './popup.ts';
import type { Site } from './site.ts';
import { settingStored } from './stored.ts';
import { openWorld } from './world.ts';

/** Chooses one of a group of radio buttons by the names of both. */
const choose = (browser: BrowserDriver, group: string, name: string): Promise<void> =>
  browser.inView(
    (legend: string, label: string) => {
      const set = [...document.querySelectorAll('fieldset')].find(
        (one) => one.querySelector('legend')?.textContent === legend,
      );
      const choice = [...(set?.querySelectorAll('label') ?? [])].find((one) => one.textContent === label);
      if (!choice) throw new Error(`no ${label} in ${legend}`);
      choice.querySelector('input')?.click();
    },
    group,
    name,
  );

/** Moves a slider, found by its label, to a value. */
const slide = (browser: BrowserDriver, name: string, value: number): Promise<void> =>
  browser.inView(
    (words: string, to: number) => {
      const label = [...document.querySelectorAll('label')].find((one) => one.textContent === words);
      const input = document.getElementById(label?.htmlFor ?? '');
      if (!(input instanceof HTMLInputElement)) throw new Error(`no slider ${words}`);
      input.value = String(to);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    name,
    value,
  );

/** Presses a button or switch by its name. */
const press = (browser: BrowserDriver, name: string): Promise<void> =>
  browser.inView((words: string) => {
    const button = [...document.querySelectorAll('button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent) === words,
    );
    if (!button) throw new Error(`no button ${words}`);
    button.click();
  }, name);

/** How a paragraph of the article looks; lengths in CSS px. */
const look = (browser: BrowserDriver) =>
  browser.inView(() => {
    const words = document.querySelector('.words');
    const paragraph = words?.querySelector('p:not(.place-line) ~ p:not(.place-line)');
    if (!words || !paragraph) throw new Error('no article');
    const style = getComputedStyle(paragraph);
    const px = (value: string) => Math.round(Number.parseFloat(value) * 10) / 10;
    return {
      ground: getComputedStyle(document.documentElement).backgroundColor,
      font: style.fontFamily.split(',')[0]?.replaceAll(/["']/g, ''),
      size: px(style.fontSize),
      line: px(style.lineHeight),
      letters: px(style.letterSpacing) || 0,
      spaces: px(style.wordSpacing) || 0,
      gap: px(style.marginTop),
      width: Math.round(words.getBoundingClientRect().width),
    };
  });

const loadedFonts = (browser: BrowserDriver): Promise<string[]> =>
  browser.inView(async () => {
    await document.fonts.ready;
    const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
    return [...new Set(loaded.map(({ family }) => family.replaceAll('"', '')))];
  });

const THEMES = [
  ['Light', 'rgb(251, 250, 246)'],
  ['Dark', 'rgb(25, 24, 22)'],
  ['Sepia', 'rgb(244, 234, 215)'],
  ['High contrast', 'rgb(0, 0, 0)'],
] as const;
const FONTS = ['Atkinson Hyperlegible', 'Lexend', 'OpenDyslexic'];

for (const [name, launch] of BROWSERS) {
  describe(`reading settings in ${name}`, () => {
    let browser: BrowserDriver;
    let site: Site;
    openWorld(launch, (world) => {
      ({ browser, site } = world);
    });
    const openFullPage = async (path: string) => {
      await browser.closeTabs();
      await browser.goto(`${site.origin}${path}`);
      await open(browser);
      await press(browser, 'Open in full page');
      await browser.followTab('/reader.html');
      await ready(browser);
    };

    it('open by keyboard and close by Escape, with the focus back on their button', async () => {
      await openFullPage('/article.html');
      await tabTo(browser, 'button', 'Reading settings');
      await browser.press('Enter');
      await until(browser, () => document.querySelector('.settings') !== null);
      await browser.press('Tab');
      await browser.press('Escape');
      await until(browser, () => document.querySelector('.settings') === null);
      assert.equal(await browser.inView(() => document.activeElement?.getAttribute('aria-label')), 'Reading settings');
      await press(browser, 'Reading settings');
    });

    it('change the colours at once', async () => {
      for (const [theme, ground] of THEMES) {
        await choose(browser, 'Colours', theme);
        assert.equal((await look(browser)).ground, ground, theme);
      }
      await choose(browser, 'Colours', 'As the computer');
    });

    it('load a font only when it is chosen', async () => {
      assert.deepEqual(await loadedFonts(browser), []);
      for (const [index, font] of FONTS.entries()) {
        await choose(browser, 'Letters', font);
        await until(browser, () => document.fonts.status === 'loaded');
        assert.equal((await look(browser)).font, font);
        assert.deepEqual((await loadedFonts(browser)).sort(), FONTS.slice(0, index + 1).sort());
      }
      await choose(browser, 'Letters', 'With serifs');
      assert.match((await look(browser)).font ?? '', /Charter|serif/i);
      await choose(browser, 'Letters', 'Plain');
    });

    it('set size, lines, letters with words, paragraphs and width', async () => {
      await slide(browser, 'Text size', 48);
      await slide(browser, 'Space between lines', 2);
      await slide(browser, 'Space between letters and words', 10);
      await slide(browser, 'Space between paragraphs', 2);
      const large = await look(browser);
      assert.deepEqual(
        [large.size, large.line, large.letters, large.spaces, large.gap],
        [48, 96, 4.8, 6.4, 96],
        JSON.stringify(large),
      );
      await slide(browser, 'Text size', 16);
      await slide(browser, 'Width of the text', 30);
      const narrow = (await look(browser)).width;
      await slide(browser, 'Width of the text', 50);
      const wide = (await look(browser)).width;
      assert.ok(Math.abs(wide / narrow - 50 / 30) < 0.05, `${narrow} and ${wide} px`);
    });

    it('move a slider by its keys', async () => {
      await browser.inView(() => document.querySelector<HTMLElement>('input[type=range]')?.focus());
      await browser.press('ArrowRight');
      assert.equal((await look(browser)).size, 17);
    });

    it('come in bundles, and go back to what they were', async () => {
      await press(browser, 'Reset settings');
      await press(browser, 'WCAG text spacing');
      const { size, line, letters, spaces, gap } = await look(browser);
      assert.ok(line / size >= 1.49 && letters / size >= 0.12 && spaces / size >= 0.155 && gap / size >= 1.99);
      await press(browser, 'Large print');
      assert.equal((await look(browser)).size, 28);
      await press(browser, 'Dyslexia-friendly');
      assert.equal((await look(browser)).font, 'OpenDyslexic');
      await press(browser, 'Reset settings');
      const plain = await look(browser);
      assert.deepEqual([plain.size, plain.letters, Math.round(plain.line)], [19, 0, 30]);
    });

    it('leave one, three or five lines bright', async () => {
      for (const lines of [1, 3, 5]) {
        await choose(browser, 'Line focus', `Lines: ${lines}`);
        const height = await browser.inView(
          () => document.querySelector('.line-focus')?.getBoundingClientRect().height,
        );
        assert.ok(Math.abs((height ?? 0) - lines * 19 * 1.6) < 16, `${lines} lines: ${height} px`);
      }
      await choose(browser, 'Line focus', 'Off');
      assert.equal(await browser.inView(() => document.querySelector('.line-focus')), null);
    });

    it('take the highlights away', async () => {
      const marks = () =>
        browser.inView(() => {
          const mark = document.querySelector('.words .mark');
          const label = document.querySelector('.words .place');
          if (!mark || !label) throw new Error('nothing is marked');
          return [getComputedStyle(mark).backgroundColor, getComputedStyle(label).display];
        });
      assert.notEqual((await marks())[0], 'rgba(0, 0, 0, 0)');
      await press(browser, 'Highlights');
      assert.deepEqual(await marks(), ['rgba(0, 0, 0, 0)', 'none']);
      await press(browser, 'Highlights');
    });

    it('show pictures only when asked, and tell nobody where they are shown', async () => {
      await openFullPage('/pictures.html');
      const pictures = () =>
        browser.inView(() =>
          [...document.querySelectorAll<HTMLImageElement>('.words img')].map((one) => ({
            alt: one.alt,
            src: one.getAttribute('src'),
            referrer: one.referrerPolicy,
          })),
        );
      assert.deepEqual(await pictures(), [{ alt: 'Boats on the sand', src: null, referrer: '' }]);
      await press(browser, 'Reading settings');
      await press(browser, 'Pictures');
      await until(browser, () => document.querySelector('.words img[src]') !== null);
      assert.deepEqual(await pictures(), [
        { alt: 'Boats on the sand', src: 'https://pictures.invalid/boats.png', referrer: 'no-referrer' },
      ]);
      await press(browser, 'Pictures');
    });

    it('are remembered, in the popup too', async () => {
      await choose(browser, 'Colours', 'Sepia');
      await slide(browser, 'Text size', 30);
      await settingStored(browser, 'textSize', 30);
      await browser.closeTabs();
      await open(browser);
      const [ground, size] = await browser.inView(() => {
        const words = document.querySelector('.words p');
        return [getComputedStyle(document.documentElement).backgroundColor, words && getComputedStyle(words).fontSize];
      });
      // The popup's text is 2 px smaller than the full page's.
      assert.deepEqual([ground, size], ['rgb(244, 234, 215)', '28px']);
    });
  });
}
