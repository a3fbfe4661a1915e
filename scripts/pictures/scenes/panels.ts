import { openInFront, readNoArticle } from '../acts.ts';
import { ARTICLE, dark, forcedDark, type SceneOf } from '../scene.ts';

/** As wide as Chromium's panel is at first. */
const SIDE: readonly [number, number] = [360, 900];

export const panels: readonly SceneOf[] = [
  { name: 'light', page: ARTICLE, window: SIDE, whole: true },
  { name: 'dark', page: ARTICLE, window: SIDE, media: dark },
  { name: 'another tab in front', page: ARTICLE, window: SIDE, act: (b, at) => openInFront(b, `${at}/bare.html`) },
  {
    name: 'another tab in front, forced dark',
    page: ARTICLE,
    window: SIDE,
    media: forcedDark,
    act: (b, at) => openInFront(b, `${at}/bare.html`),
  },
  {
    name: 'page navigated',
    page: ARTICLE,
    window: SIDE,
    act: (b) => b.inPage(() => location.assign('/bare.html')),
  },
  {
    name: 'page closed',
    page: ARTICLE,
    window: SIDE,
    act: async (b, at) => {
      await openInFront(b, `${at}/bare.html`);
      await b.closePage();
    },
  },
  { name: 'no article', page: ARTICLE, window: SIDE, act: readNoArticle },
  {
    name: 'no access yet',
    page: ARTICLE,
    window: SIDE,
    act: async (b, at) => {
      await readNoArticle(b, at);
      await openInFront(b, `${at}/bare.html`);
    },
  },
  {
    name: 'another tab in front, German',
    page: ARTICLE,
    window: SIDE,
    locale: 'de',
    act: (b, at) => openInFront(b, `${at}/bare.html`),
  },
  { name: 'Arabic article and interface', page: '/arabic.html', window: SIDE, locale: 'ar', whole: true },
];
