import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserDriver } from '../../scripts/browsers/driver.ts';
import { type FakeVoice, installFakeVoice } from '../../scripts/browsers/fake-voice.ts';
import { violations } from './axe.ts';
import { BROWSERS } from './browsers.ts';
import { open, press, ready, tabTo, textOf, until } from './popup.ts';
import { openSite, type Site } from './site.ts';
import { type Speech, startSpeech, whyMute } from './speech.ts';
import { openWorld } from './world.ts';

const TITLE = 'Union welcomes report on the future of rural bus services';
const VOICES = [
  { name: 'Sonia', lang: 'en-GB' },
  { name: 'Ryan', lang: 'en-GB' },
  { name: 'Nia', lang: 'cy' },
];

/** What the fake voice was given so far. */
function spoken(browser: BrowserDriver): Promise<readonly string[]> {
  return browser.inView(() => (window as unknown as { fakeVoice: FakeVoice }).fakeVoice.spoken);
}

/** The fake voice ends what it says, and the next words come. */
async function sayNext(browser: BrowserDriver): Promise<string> {
  const said = (await spoken(browser)).length;
  await browser.inView(() => (window as unknown as { fakeVoice: FakeVoice }).fakeVoice.end());
  return lastAfter(browser, said);
}

/** Goes on until the words that come are of that kind. */
async function sayUntil(browser: BrowserDriver, kind: RegExp): Promise<string> {
  for (let sentences = 0; sentences < 40; sentences++) {
    const words = await sayNext(browser);
    if (kind.test(words)) return words;
  }
  throw new Error(`nothing like ${kind} within 40 sentences`);
}

/** Waits until more than that many words were handed to the voice; the last of them. */
async function lastAfter(browser: BrowserDriver, said: number): Promise<string> {
  for (const end = Date.now() + 8_000; ; ) {
    const all = await spoken(browser);
    if (all.length > said) return all.at(-1) ?? '';
    if (Date.now() > end) throw new Error(`nothing was said after ${all.at(-1)}`);
    await new Promise((again) => setTimeout(again, 30));
  }
}

/** The words that are marked as being read. */
function marked(browser: BrowserDriver, name: 'spoken-sentence' | 'spoken-word'): Promise<string> {
  return browser.inView(
    (highlights: string[]) =>
      highlights.flatMap((one) => [...(CSS.highlights.get(one) ?? [])].map((range) => String(range))).join('|'),
    // With a word in it the sentence is marked as what is around.
    name === 'spoken-sentence' ? [name, 'spoken-around'] : [name],
  );
}

/** Whether the browser has stored something of that name. */
function isStored(browser: BrowserDriver, name: string): Promise<boolean> {
  return browser.inView(async (words: string) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: null): Promise<Record<string, unknown>> } } };
    };
    return JSON.stringify(await chrome.storage.local.get(null)).includes(words);
  }, name);
}

for (const [name, launch] of BROWSERS) {
  describe(`listening in ${name}`, () => {
    let browser: BrowserDriver;
    let site: Site;
    openWorld(launch, (world) => {
      ({ browser, site } = world);
    });
    const openPopup = async () => {
      await browser.closePopup();
      await browser.goto(`${site.origin}/article.html`);
      await open(browser);
    };

    it('says plainly that the machine has no voice, and how to get one', async (test) => {
      await openPopup();
      const voices = await browser.inView(() => speechSynthesis.getVoices().length);
      if (voices > 0) return test.skip(`this ${name} has ${voices} voices of the machine’s`);
      await press(browser, 'Listen');
      await until(browser, () => document.querySelector('.listen-problem') !== null);
      const sentence = await textOf(browser, '.listen-problem');
      assert.match(sentence, /^This computer has no voice of its own to read with\. \p{L}.{20,}\.$/u);
      await until(browser, () => document.querySelector('[role="status"]')?.textContent?.includes('no voice') ?? false);
      assert.deepEqual(await violations(browser), []);
      // The focus is on the one thing left to press, and goes back to where it came from.
      await browser.press('Enter');
      await until(browser, () => document.querySelector('.listen-bar') === null);
      assert.match(await browser.inView(() => document.activeElement?.textContent ?? ''), /Listen/);
    });

    it('reads the view by keyboard and marks what is read, word by word', async () => {
      await openPopup();
      await browser.inView(installFakeVoice, VOICES);
      await press(browser, 'Listen');
      assert.equal(await lastAfter(browser, 0), TITLE);
      await until(browser, () => document.activeElement?.getAttribute('aria-label') === 'Pause');
      assert.equal(await marked(browser, 'spoken-sentence'), TITLE);
      assert.equal(await marked(browser, 'spoken-word'), '');
      await browser.inView(() => (window as unknown as { fakeVoice: FakeVoice }).fakeVoice.word(6, 8));
      await until(browser, () => CSS.highlights.has('spoken-word'));
      assert.equal(await marked(browser, 'spoken-word'), 'welcomes');
      assert.equal(await textOf(browser, '[role="status"]'), '', 'no screen reader talks over the voice');
      assert.deepEqual(await violations(browser), []);
      assert.equal(await sayNext(browser), 'Key issues: 8');
    });

    it('pauses, goes on at the word, and skips by sentence and section', async () => {
      await browser.inView(() => (window as unknown as { fakeVoice: FakeVoice }).fakeVoice.word(4, 6));
      await press(browser, 'Pause');
      await until(browser, () => document.activeElement?.getAttribute('aria-label') === 'Play');
      const before = (await spoken(browser)).length;
      await browser.press('Enter');
      assert.equal(await lastAfter(browser, before), 'issues: 8');
      await press(browser, 'Next section');
      assert.equal(await lastAfter(browser, before + 1), 'Quotes: 3');
      const announced = await sayUntil(browser, /:$/);
      assert.equal(announced, 'Getting there:');
      await sayNext(browser);
      assert.equal(await sayUntil(browser, /:$/), 'Mair Llewellyn-Jones, National officer:');
      const quote = await sayNext(browser);
      assert.match(quote, /^This report puts into figures/);
      assert.equal(await marked(browser, 'spoken-sentence'), quote);
      const said = (await spoken(browser)).length;
      await press(browser, 'Previous section');
      assert.equal(await lastAfter(browser, said), 'Quotes: 3');
    });

    it('begins at a section and at a quote', async () => {
      const said = (await spoken(browser)).length;
      await browser.inView(() => document.querySelector<HTMLElement>('#article ~ button')?.click());
      assert.equal(await lastAfter(browser, said), 'Article');
      await browser.inView(() =>
        document
          .querySelector('#quote-2')
          ?.closest('li')
          ?.querySelector<HTMLElement>('[aria-label^="Listen"]')
          ?.click(),
      );
      assert.match(await lastAfter(browser, said + 1), /:$/);
    });

    it('remembers speed and voice, the voice for its language', async () => {
      await browser.inView(() => {
        for (const [label, value] of [
          ['Speed', '1.5'],
          ['Voice', 'Ryan'],
        ]) {
          const known = [...document.querySelectorAll('label')].find((one) => one.textContent === label);
          const select = known && document.querySelector<HTMLSelectElement>(`#${CSS.escape(known.htmlFor)}`);
          if (!select || !value) throw new Error(`no ${label}`);
          select.value = value;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        }
      });
      for (const end = Date.now() + 5_000; !(await isStored(browser, 'Ryan')) && Date.now() < end; ) {
        await new Promise((again) => setTimeout(again, 50));
      }
      await openPopup();
      await browser.inView(installFakeVoice, VOICES);
      await press(browser, 'Listen');
      await until(browser, () => document.querySelectorAll('.listen-bar select').length === 2);
      const chosen = await browser.inView(() =>
        [...document.querySelectorAll<HTMLSelectElement>('.listen-bar select')].map(({ value }) => value),
      );
      assert.deepEqual(chosen, ['1.5', 'Ryan']);
    });

    it('marks plain text too, and stops with the bar', async () => {
      await openPopup();
      await browser.inView(installFakeVoice, VOICES);
      await tabTo(browser, 'switch', 'Plain text');
      await browser.press(' ');
      await until(browser, () => document.querySelector('.plain-text') !== null);
      await browser.inView(() => document.querySelector<HTMLElement>('#quotes ~ button')?.click());
      await lastAfter(browser, 0);
      const quote = await sayUntil(browser, /^This report puts into figures/);
      assert.equal(await marked(browser, 'spoken-sentence'), quote);
      await press(browser, 'Stop listening');
      await until(browser, () => document.querySelector('.listen-bar') === null);
      assert.equal(await marked(browser, 'spoken-sentence'), '');
      await tabTo(browser, 'switch', 'Plain text');
      await browser.press(' ');
      await until(browser, () => document.querySelector('.plain-text') === null);
    });

    it('scrolls along in the full page until the reader scrolls away, and goes back when asked', async () => {
      await openPopup();
      await tabTo(browser, 'button', 'Open in full page');
      await browser.press('Enter');
      await browser.followTab('/reader.html');
      await ready(browser);
      await browser.inView(installFakeVoice, VOICES);
      await press(browser, 'Listen');
      await lastAfter(browser, 0);
      for (let sentences = 0; sentences < 25; sentences++) await sayNext(browser);
      const inSight = () => {
        const [range] = CSS.highlights.get('spoken-sentence') ?? [];
        const { top = -1, bottom = 9e9 } = (range as Range | undefined)?.getBoundingClientRect() ?? {};
        return top >= 0 && bottom <= innerHeight;
      };
      await until(browser, inSight);
      assert.ok(await browser.inView(() => scrollY > 300), 'the page has scrolled along');
      // Longer than a scroll of the view's own is taken for.
      await new Promise((over) => setTimeout(over, 1_500));
      await browser.inView(() => scrollTo({ top: 0, behavior: 'instant' }));
      await until(browser, () =>
        /Back to the spoken place/.test(document.querySelector('.listen-bar')?.textContent ?? ''),
      );
      await sayNext(browser);
      assert.equal(await browser.inView(() => scrollY), 0, 'the reader is left where they are');
      await browser.inView(() => document.querySelector<HTMLElement>('.listen-bar > .button')?.click());
      await until(browser, inSight);
      await browser.closeTabs();
    });

    it('begins at selected words', async () => {
      await openPopup();
      await browser.inView(installFakeVoice, VOICES);
      const sentence = await browser.inView(() => {
        const block = [...document.querySelectorAll('.words p[data-block]')].find(
          ({ firstChild }) => firstChild?.nodeType === Node.TEXT_NODE,
        );
        const text = block?.firstChild;
        if (!block || !text) throw new Error('no paragraph');
        getSelection()?.setBaseAndExtent(text, 3, text, 8);
        return block.textContent ?? '';
      });
      await press(browser, 'Listen from the selected words');
      const said = await lastAfter(browser, 0);
      assert.ok(sentence.includes(said.slice(0, 30)), `${said}\nis not of\n${sentence}`);
    });
  });
}

const why = whyMute();
for (const [name, launch] of BROWSERS) {
  describe(`a real voice in ${name}`, { skip: why ?? false, timeout: 90_000 }, () => {
    let browser: BrowserDriver;
    let site: Site;
    let speech: Speech;
    before(async () => {
      site = await openSite();
      speech = await startSpeech();
      browser = await launch({ env: speech.env });
    });
    after(async () => {
      await browser?.close();
      speech?.close();
      site?.close();
    });

    it('reads the article’s title aloud, and goes on', async () => {
      await browser.goto(`${site.origin}/article.html`);
      await open(browser);
      assert.equal(speech.heard(), 0);
      await press(browser, 'Listen');
      // Nine words of the title take eSpeak about three seconds of sound, which nobody waits for here.
      for (const end = Date.now() + 20_000; speech.heard() < 5 && Date.now() < end; ) {
        await new Promise((again) => setTimeout(again, 50));
      }
      assert.ok(speech.heard() >= 5, `${speech.heard()} s of sound`);
      const voice = await browser.inView(
        () => document.querySelector('.listen-voice select option:checked')?.textContent ?? '',
      );
      assert.match(voice, /English/);
      assert.equal(await textOf(browser, '.listen-problem'), '');
      await press(browser, 'Stop listening');
    });
  });
}
