import { globSync } from 'node:fs';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, test } from 'vitest';

async function messages(file: string): Promise<Map<string, string>> {
  const parsed = await parseMessagesFile(file);
  return new Map(
    parsed
      .map((message) => [message.key.join('.'), message.type === 'simple' ? message.message : ''] as const)
      .filter(([key]) => !key.startsWith('@@')),
  );
}

function holes(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g))].sort();
}

const english = await messages('locales/en.yml');
const others = globSync('locales/*.yml').filter((file) => !file.endsWith('en.yml'));

test('English, Welsh, German, French, Spanish and Arabic', () => {
  expect(others.map((file) => file.slice('locales/'.length, -'.yml'.length)).sort()).toEqual([
    'ar',
    'cy',
    'de',
    'es',
    'fr',
  ]);
});

test.each(others)('%s has every string, none of its own, and the same holes', async (file) => {
  const translated = await messages(file);
  expect([...translated.keys()].sort()).toEqual([...english.keys()].sort());
  for (const [key, text] of translated) {
    expect(text.trim(), key).not.toBe('');
    expect(holes(text), key).toEqual(holes(english.get(key) ?? ''));
  }
});

test.each(others)('the language tag of %s is one the browser can format dates in', async (file) => {
  const tag = (await messages(file)).get('locale') ?? '';
  expect(() => new Intl.DateTimeFormat(tag)).not.toThrow();
  expect(file).toContain(`/${tag.slice(0, 2)}.`);
});
