import type { BrowserDriver } from '../browsers/driver.ts';
import { type FakeVoice, installFakeVoice } from '../browsers/fake-voice.ts';

/** Opens the reading settings, whatever the interface's language. */
export function openSettings(browser: BrowserDriver): Promise<void> {
  return browser.inView(() => document.querySelector<HTMLElement>('.toolbar .tool-settings')?.click());
}

/** Follows the link to a section, at once. */
export function jumpTo(browser: BrowserDriver, anchor: string): Promise<void> {
  return browser.inView((hash: string) => {
    document.documentElement.style.scrollBehavior = 'auto';
    location.hash = hash;
  }, anchor);
}

const VOICES = [
  { name: 'Sonia, United Kingdom', lang: 'en-GB' },
  { name: 'Nia', lang: 'cy' },
  { name: 'Layla', lang: 'ar' },
];

/** Listens to the view with a voice that says nothing, as far as the given utterance, and a word into it. */
export async function listenTo(browser: BrowserDriver, utterance: number): Promise<void> {
  await browser.inView(installFakeVoice, VOICES);
  await browser.inView(() => document.querySelector<HTMLElement>('.listen-start')?.click());
  await browser.inView(async (last: number) => {
    const voice = (window as unknown as { fakeVoice: FakeVoice }).fakeVoice;
    const settled = (ms: number) => new Promise((over) => setTimeout(over, ms));
    await settled(200);
    for (let said = 0; said < last; said++) {
      voice.end();
      await settled(30);
    }
    const word = /\S+\s(\S+)/.exec(voice.spoken.at(-1) ?? '');
    if (word?.[1]) voice.word(word[0].length - word[1].length, word[1].length);
    // A smooth scroll takes its time.
    await settled(900);
  }, utterance);
}

/** Asks to listen on a machine without a voice. */
export async function listenInVain(browser: BrowserDriver): Promise<void> {
  await browser.inView(async () => {
    document.querySelector<HTMLElement>('.listen-start')?.click();
    await new Promise((over) => setTimeout(over, 3_300));
  });
}
