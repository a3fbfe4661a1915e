import type { BrowserDriver } from '../browsers/driver.ts';
import { jumpTo, listenInVain, listenTo, openSettings } from './acts.ts';

/** What a picture shows: a shell of the extension over a page, as a reader with these wishes sees it. */
export interface Scene {
  readonly name: string;
  readonly shell: 'popup' | 'page' | 'help';
  /** A path of the pictures' own site, or an address of the browser's. */
  readonly page: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Media features as the system would set them. */
  readonly media?: Readonly<Record<string, string>>;
  /** Width and height of the window, CSS px; `zoom` as the browser's own. The popup sizes itself. */
  readonly window?: readonly [width: number, height: number];
  readonly zoom?: number;
  /** Everything, however long; otherwise what is seen without scrolling. */
  readonly whole?: boolean;
  /** Of the interface; English if not named. */
  readonly locale?: 'ar' | 'de' | 'cy';
  readonly act?: (browser: BrowserDriver) => Promise<void>;
}

const dark = { 'prefers-color-scheme': 'dark' };
const forced = { 'forced-colors': 'active' };
const forcedDark = { ...forced, ...dark };
const ARTICLE = '/article.html';
const DESK: readonly [number, number] = [1280, 900];

const popups: readonly Omit<Scene, 'shell'>[] = [
  { name: 'light', page: ARTICLE },
  { name: 'light, whole', page: ARTICLE, whole: true },
  { name: 'dark', page: ARTICLE, media: dark },
  { name: 'dark, whole', page: ARTICLE, media: dark, whole: true },
  { name: 'sepia', page: ARTICLE, settings: { theme: 'sepia' }, whole: true },
  { name: 'high contrast', page: ARTICLE, settings: { theme: 'contrast' }, whole: true },
  { name: 'forced colours', page: ARTICLE, media: forced, whole: true },
  { name: 'forced dark colours', page: ARTICLE, media: forcedDark, whole: true },
  { name: 'plain text', page: ARTICLE, settings: { plainText: true }, whole: true },
  { name: 'settings open', page: ARTICLE, act: openSettings, whole: true },
  { name: 'settings open, dark', page: ARTICLE, media: dark, act: openSettings, whole: true },
  { name: 'listening', page: ARTICLE, act: (b) => listenTo(b, 6) },
  { name: 'listening, dark', page: ARTICLE, media: dark, act: (b) => listenTo(b, 25) },
  { name: 'listening, forced colours', page: ARTICLE, media: forced, act: (b) => listenTo(b, 25) },
  { name: 'listening, Arabic', page: '/arabic.html', locale: 'ar', act: (b) => listenTo(b, 6) },
  { name: 'listening without a voice', page: ARTICLE, act: listenInVain },
  { name: 'highlights off', page: ARTICLE, settings: { highlights: false }, whole: true },
  { name: 'large print', page: ARTICLE, settings: { textSize: 28, lineHeight: 1.5, width: 50 } },
  { name: 'zoom 200%', page: ARTICLE, zoom: 2 },
  { name: 'zoom 400%', page: ARTICLE, zoom: 4 },
  { name: 'long names and quotes', page: '/long.html', whole: true },
  { name: 'forty quotes', page: '/forty.html', act: (browser) => jumpTo(browser, '#quotes') },
  { name: 'no quotes, no lists', page: '/bare.html', whole: true },
  { name: 'cut-off article', page: '/cut-off.html', whole: true },
  { name: 'Arabic article and interface', page: '/arabic.html', locale: 'ar', whole: true },
  { name: 'Hebrew article', page: '/hebrew.html', whole: true },
  { name: 'German interface', page: ARTICLE, locale: 'de', whole: true },
  { name: 'Welsh interface', page: ARTICLE, locale: 'cy' },
  { name: 'loading', page: '/never-ends.html' },
  { name: 'no article', page: '/no-article.html' },
  { name: 'no article, forced colours', page: '/no-article.html', media: forcedDark },
  { name: 'empty page', page: '/empty.html' },
  { name: 'too large', page: '/too-large.html' },
  { name: 'PDF', page: '/document.pdf' },
  { name: 'browser page', page: 'chrome://version/' },
  { name: 'source code', page: 'view-source:SITE/article.html' },
  { name: 'page that did not load', page: 'http://localhost:9/' },
  { name: 'Arabic problem', page: '/no-article.html', locale: 'ar' },
];

const pages: readonly Omit<Scene, 'shell'>[] = [
  { name: 'light', page: ARTICLE, window: DESK },
  { name: 'light, whole', page: ARTICLE, window: DESK, whole: true },
  { name: 'dark', page: ARTICLE, window: DESK, media: dark, whole: true },
  { name: 'sepia', page: ARTICLE, window: DESK, settings: { theme: 'sepia' } },
  { name: 'high contrast', page: ARTICLE, window: DESK, settings: { theme: 'contrast' }, whole: true },
  { name: 'forced colours', page: ARTICLE, window: DESK, media: forced },
  { name: 'forced dark colours', page: ARTICLE, window: DESK, media: forcedDark, whole: true },
  { name: '320 px', page: ARTICLE, window: [320, 640], whole: true },
  { name: '1600 px', page: ARTICLE, window: [1600, 1000] },
  { name: 'zoom 200%', page: ARTICLE, window: DESK, zoom: 2 },
  { name: 'zoom 400%', page: ARTICLE, window: DESK, zoom: 4, whole: true },
  { name: 'plain text', page: ARTICLE, window: DESK, settings: { plainText: true }, whole: true },
  { name: 'settings open', page: ARTICLE, window: DESK, act: openSettings },
  { name: 'settings open, 320 px', page: ARTICLE, window: [320, 640], act: openSettings, whole: true },
  { name: 'settings open, forced dark', page: ARTICLE, window: DESK, media: forcedDark, act: openSettings },
  { name: 'listening', page: ARTICLE, window: DESK, act: (b) => listenTo(b, 42) },
  { name: 'listening, dark', page: ARTICLE, window: DESK, media: dark, act: (b) => listenTo(b, 42) },
  { name: 'listening, sepia', page: ARTICLE, window: DESK, settings: { theme: 'sepia' }, act: (b) => listenTo(b, 27) },
  {
    name: 'listening, high contrast',
    page: ARTICLE,
    window: DESK,
    settings: { theme: 'contrast' },
    act: (b) => listenTo(b, 27),
  },
  { name: 'listening, forced dark', page: ARTICLE, window: DESK, media: forcedDark, act: (b) => listenTo(b, 42) },
  { name: 'listening, 320 px', page: ARTICLE, window: [320, 640], act: (b) => listenTo(b, 27) },
  {
    name: 'listening, plain text',
    page: ARTICLE,
    window: DESK,
    settings: { plainText: true },
    act: (b) => listenTo(b, 42),
  },
  { name: 'pictures off', page: '/illustrated.html', window: DESK, whole: true },
  { name: 'pictures on', page: '/illustrated.html', window: DESK, settings: { images: true }, whole: true },
  { name: 'line focus', page: ARTICLE, window: DESK, settings: { lineFocus: 3 }, act: (b) => jumpTo(b, '#article') },
  {
    name: 'WCAG text spacing',
    page: ARTICLE,
    window: DESK,
    settings: { lineHeight: 1.5, paragraphGap: 2, spacing: 12 },
  },
  {
    name: 'dyslexia-friendly',
    page: ARTICLE,
    window: DESK,
    settings: { font: 'opendyslexic', textSize: 20, lineHeight: 1.8, spacing: 7, paragraphGap: 1.5, width: 55 },
  },
  { name: '48 px', page: ARTICLE, window: DESK, settings: { textSize: 48, font: 'atkinson' }, whole: true },
  { name: 'long names and quotes', page: '/long.html', window: DESK, whole: true },
  { name: 'long names, 320 px', page: '/long.html', window: [320, 640], whole: true },
  { name: 'forty quotes', page: '/forty.html', window: DESK, act: (b) => jumpTo(b, '#quotes') },
  { name: 'no quotes, no lists', page: '/bare.html', window: DESK },
  { name: 'Arabic article and interface', page: '/arabic.html', window: DESK, locale: 'ar', whole: true },
  { name: 'Hebrew article', page: '/hebrew.html', window: DESK, whole: true },
];

const help: readonly Omit<Scene, 'shell'>[] = [
  { name: 'light', page: '', window: DESK, whole: true },
  { name: 'dark', page: '', window: DESK, media: dark },
  { name: 'Arabic interface', page: '', window: DESK, locale: 'ar', whole: true },
];

/** Every picture of the sheet. A new view or state of the extension belongs here. */
export const scenes: readonly Scene[] = [
  ...popups.map((scene) => ({ ...scene, shell: 'popup' as const })),
  ...pages.map((scene) => ({ ...scene, shell: 'page' as const })),
  ...help.map((scene) => ({ ...scene, shell: 'help' as const })),
];
