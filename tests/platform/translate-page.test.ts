import { expect, test } from 'vitest';
import { translatePage } from '../../platform/translate-page.ts';

test.each([
  ['ar', 'rtl', 'rtl'],
  ['cy', 'ltr', 'ltr'],
  ['en-GB', 'anything else', 'ltr'],
])('a page in %s (%s) runs %s', (locale, direction, shown) => {
  translatePage(document, locale, direction);
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual([locale, shown]);
});
