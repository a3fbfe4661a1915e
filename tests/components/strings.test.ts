import { globSync, readFileSync } from 'node:fs';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, test } from 'vitest';
import { copyWords } from '../../components/copy/copy-words.ts';
import { englishWords } from '../../formats/index.ts';
import { english } from './support/translate.ts';

const sources = globSync('{components,hooks,platform,entrypoints}/**/*.{ts,tsx}').map((file) => ({
  file,
  code: readFileSync(file, 'utf8'),
}));
const used = new Set(
  sources.flatMap(({ code }) => [...code.matchAll(/\bt\(\s*'([^']+)'/g)].map(([, key]) => key ?? '')),
);
const known = (await parseMessagesFile('locales/en.yml')).map(({ key }) => key.join('.'));
/** Named in the manifest. */
const elsewhere = ['extName', 'extDescription', 'command.fullPage', 'command.panel'];

test('no string is missing and none is unused', () => {
  expect(used.size).toBeGreaterThan(50);
  expect([...used].filter((key) => !known.includes(key))).toEqual([]);
  expect(known.filter((key) => !key.startsWith('@@') && !used.has(key) && !elsewhere.includes(key))).toEqual([]);
});

test('no words for the reader stand in the code', () => {
  const found = sources
    .filter(({ file }) => file.endsWith('.tsx'))
    .flatMap(({ file, code }) => {
      const inMarkup = [...code.matchAll(/(?<![=)\w]\s*)>\s*([^<>{}\n]*\p{L}{2,}[^<>{}\n]*)\s*<\//gu)];
      const inNames = [...code.matchAll(/\b(?:aria-label|title|alt|placeholder)="([^"]*\p{L}[^"]*)"/gu)];
      return [...inMarkup, ...inNames].map(([, words]) => `${file}: ${words}`);
    });
  expect(found).toEqual([]);
});

test('the command line’s words are the English ones', () => {
  expect(copyWords(english)).toEqual(englishWords);
});
