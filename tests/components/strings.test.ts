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
const parsed = await parseMessagesFile('locales/en.yml');
const messages = new Map(
  parsed.map((message) => [message.key.join('.'), message.type === 'simple' ? message.message : '']),
);
const known = [...messages.keys()];
/** Named in the manifest. */
const elsewhere = ['extName', 'extDescription', 'command.fullPage', 'command.panel'];

test('no string is missing and none is unused', () => {
  expect(used.size).toBeGreaterThan(50);
  expect([...used].filter((key) => !known.includes(key))).toEqual([]);
  expect(known.filter((key) => !key.startsWith('@@') && !used.has(key) && !elsewhere.includes(key))).toEqual([]);
});

/** Words in code that a reader would see or hear: between tags, in attributes that are read, in sentences as values. */
function wordsIn(code: string, isMarkup = true): string[] {
  const bare = code
    .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    .replace(/^import .*$/gm, '')
    // Errors are for whoever mends them.
    .replace(/new \w*Error\([^)]*\)/g, '');
  // A semicolon or an equals sign tells code from words.
  const between = !isMarkup
    ? []
    : bare.matchAll(/(?<=[\w"'}/]|^\s*)>\s*([^<>{}=;]*\p{L}{2}[^<>{}=;]*?)\s*(?:<\/|\{)/gmu);
  const read = bare.matchAll(/\b(?:aria-label|title|alt|placeholder)="([^"]*\p{L}[^"]*)"/gu);
  const sentences = bare.matchAll(/['"`](\p{Lu}\p{Ll}*(?:[ ’-]\p{L}+)+[.!?…:]?)['"`]/gu);
  return [...new Set([...between, ...read, ...sentences].map(([, words]) => words ?? ''))];
}

test.each([
  ['<p>Some words</p>', 'Some words'],
  ['<p>\n  Some words\n</p>', 'Some words'],
  ['<img alt="A bus" />', 'A bus'],
  ["announce('The page is gone.')", 'The page is gone.'],
  ['const label = `Read again`', 'Read again'],
])('words in code are found: %s', (code, words) => {
  expect(wordsIn(code).map((found) => found.trim())).toEqual([words]);
});

test('no words for the reader stand in the code', () => {
  /** Names of works, the same in every language. */
  const names = ['Atkinson Hyperlegible'];
  const found = sources.flatMap(({ file, code }) =>
    wordsIn(code, file.endsWith('.tsx'))
      .filter((words) => !names.includes(words))
      .map((words) => `${file}: ${words}`),
  );
  expect(found).toEqual([]);
});

test('every place that names values names those of its string', () => {
  const holes = (text: string) => [...new Set(text.match(/(?<=\{)\w+(?=\})/g))].sort();
  const wrong = sources.flatMap(({ file, code }) =>
    [...code.matchAll(/\bt\(\s*'([^']+)'\s*(?:,\s*\{([^}]*)\})?\s*,?\s*\)/g)].flatMap(([, key = '', values = '']) => {
      const given = [...values.replace(/\([^)]*\)/g, '').matchAll(/(?:^|,)\s*(\w+)/g)].map(([, name]) => name).sort();
      // What is spread in is not seen here.
      if (values.includes('...')) return [];
      const wanted = holes(messages.get(key) ?? '');
      return `${given}` === `${wanted}` ? [] : [`${file}: ${key} wants {${wanted}} and is given {${given}}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test('the command line’s words are the English ones', () => {
  expect(copyWords(english)).toEqual(englishWords);
});
