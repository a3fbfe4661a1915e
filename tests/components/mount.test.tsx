import { beforeEach, expect, test } from 'vitest';
import { mount } from '../../components/mount.ts';
import type { Translate } from '../../components/translate.ts';

const strings = (given: Readonly<Record<string, string>>) => ((key: string) => given[key] ?? key) as Translate;

beforeEach(() => {
  document.title = 'Before';
  document.body.innerHTML = '<div id="app"></div>';
});

test.each([
  ['ar', 'rtl', 'rtl'],
  ['cy', 'ltr', 'ltr'],
  ['en-GB', 'anything else', 'ltr'],
])('a page in %s (%s) runs %s', (locale, direction, shown) => {
  mount(<p>Words</p>, strings({ locale, direction }));
  const { lang, dir } = document.documentElement;
  expect([lang, dir, document.body.textContent, document.title]).toEqual([locale, shown, 'Words', 'Before']);
});

test('a page with a title of its own says whose it is', () => {
  mount(<p>Words</p>, strings({ extName: 'Plainspoken' }), 'Settings');
  expect(document.title).toBe('Settings – Plainspoken');
});
