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

/** Scrolls to the quotes, as by hand: nothing there has the focus. */
export function scrollToQuotes(browser: BrowserDriver): Promise<void> {
  return browser.inView(() =>
    document.querySelector('#quotes')?.scrollIntoView({ behavior: 'instant', block: 'start' }),
  );
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

/** Opens another page in front of the one that the panel reads, and waits until the panel has seen it. */
export async function openInFront(browser: BrowserDriver, url: string): Promise<void> {
  await browser.openInFront(url);
  await new Promise((seen) => setTimeout(seen, 400));
}

/** Lets the panel read a page that holds no article. */
export async function readNoArticle(browser: BrowserDriver, origin: string): Promise<void> {
  await browser.inPage((url: string) => location.assign(url), `${origin}/no-article.html`);
  await new Promise((seen) => setTimeout(seen, 600));
  await browser.pressAction();
  await new Promise((read) => setTimeout(read, 1_500));
}

/** Deletes the first saved quote: its place offers to bring it back. */
export function deleteFirst(browser: BrowserDriver): Promise<void> {
  return browser.inView(() => document.querySelector<HTMLElement>('.card-actions .quiet:last-child')?.click());
}

/** Gives the saved quotes' import a file, as choosing one does. */
export function importFile(browser: BrowserDriver, text: string): Promise<void> {
  return browser.inView(async (content: string) => {
    const field = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (!field) throw new Error('no file field');
    const files = new DataTransfer();
    files.items.add(new File([content], 'quotes.json', { type: 'application/json' }));
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((stored) => setTimeout(stored, 500));
  }, text);
}

/** Opens the saved quotes' exports and import. */
export function openFiles(browser: BrowserDriver): Promise<void> {
  return browser.inView(() => document.querySelector<HTMLElement>('.saved-shown button')?.click());
}
