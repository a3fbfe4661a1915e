import { join } from 'node:path';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import * as names from '../../engine/quotes/languages/first-names.ts';
import { dataFiles } from '../../scripts/data-files.ts';

const root = join(import.meta.dirname, '..', '..');

async function built(input: string) {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [dataFiles()],
    build: { write: false, rollupOptions: { input: join(root, input), preserveEntrySignatures: 'strict' } },
  });
  if (Array.isArray(result) || !('output' in result)) throw new Error('the bundle came out empty');
  const text = (name: string) => {
    const file = result.output.find(({ fileName }) => fileName === name);
    return file?.type === 'asset' ? String(file.source) : null;
  };
  return { text, code: result.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n') };
}

describe('the word lists in the extension', () => {
  it('are files beside the finders, which hold none', { timeout: 60_000 }, async () => {
    const { text, code } = await built('platform/finders.ts');
    expect(JSON.parse(text('words/quotes-languages-first-names.json') ?? '')).toEqual({ ...names });
    const always = Object.keys(JSON.parse(text('words/always.json') ?? '') as object);
    expect(always).toContain('engine/sources/kinds/hosts/news.ts');
    expect(always).toContain('scripts/suffixes.ts');
    expect(always).toContain('engine/words/reports.ts');
    expect(always.some((path) => /quotes\/languages\/(?:..|first-names)\.ts/.test(path))).toBe(false);
    for (const word of ['abigail', 'sprecherin', 'bbc.co.uk', 'acknowledgement']) expect(code).not.toContain(word);
    for (const language of ['en', 'de', 'fr', 'es', 'it', 'nl', 'cy'])
      expect(text(`words/quotes-languages-${language}.json`)).toContain(`"code":"${language}"`);
  });
});
