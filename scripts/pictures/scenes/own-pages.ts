import { deleteFirst, openFiles } from '../acts.ts';
import { keptQuotes } from '../kept-quotes.ts';
import { DESK, dark, forcedDark, type Scene } from '../scene.ts';

const kept = { page: '', saved: keptQuotes() };
const NARROW: readonly [number, number] = [320, 640];

export const ownPages: readonly Scene[] = [
  { shell: 'saved', name: 'light', ...kept, window: DESK, whole: true },
  { shell: 'saved', name: 'dark, one deleted', ...kept, window: DESK, media: dark, act: deleteFirst },
  { shell: 'saved', name: 'files open', ...kept, window: DESK, act: openFiles },
  { shell: 'saved', name: 'forced dark', ...kept, window: DESK, media: forcedDark },
  { shell: 'saved', name: '320 px', ...kept, window: NARROW, whole: true },
  { shell: 'saved', name: 'zoom 400%', ...kept, window: DESK, zoom: 4 },
  { shell: 'saved', name: 'Arabic interface', ...kept, window: DESK, locale: 'ar' },
  { shell: 'saved', name: 'empty', page: '', window: DESK },
  { shell: 'saved', name: 'empty, 320 px, Welsh', page: '', window: NARROW, locale: 'cy' },
  { shell: 'options', name: 'light', page: '', window: DESK, whole: true },
  { shell: 'options', name: 'forced dark', page: '', window: DESK, media: forcedDark },
  { shell: 'options', name: '320 px, German', page: '', window: NARROW, locale: 'de', whole: true },
  { shell: 'options', name: 'Arabic interface', page: '', window: DESK, locale: 'ar' },
  { shell: 'help', name: 'light', page: '', window: DESK, whole: true },
  { shell: 'help', name: 'dark', page: '', window: DESK, media: dark },
  { shell: 'help', name: '320 px, German', page: '', window: NARROW, locale: 'de', whole: true },
  { shell: 'help', name: 'Arabic interface', page: '', window: DESK, locale: 'ar', whole: true },
];
