import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { dataFiles } from '../../scripts/data-files.ts';
import { smallest } from '../../scripts/smallest.ts';

/** Bytes, gzip, of what the extension ships: the finder of quotes, and what an English page reads of its words. */
const MOST = 25_000;
const root = join(import.meta.dirname, '..', '..');
const ENGLISH = /-(?:en|first-names)\.json$/;

/** Each file of the finder, by its name. */
async function files(): Promise<ReadonlyMap<string, string>> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [dataFiles()],
    build: {
      write: false,
      minify: smallest.minify,
      terserOptions: smallest.terserOptions,
      rolldownOptions: {
        ...smallest.rolldownOptions,
        input: [join(root, 'engine/quotes/index.ts'), join(root, 'engine/quotes/languages/load.ts')],
        preserveEntrySignatures: 'strict',
      },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error('the bundle came out empty');
  return new Map(output.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)]));
}

it('the finder of quotes with English stays small', { timeout: 60_000 }, async () => {
  const all = [...(await files())];
  const isData = ([name]: readonly [string, string]) => name.endsWith('.json');
  const english = all.filter((file) => !isData(file) || ENGLISH.test(file[0]));
  const bytes = gzipSync(english.map(([, text]) => text).join('\n'), { level: 9 }).length;
  expect(all.filter(isData)).toHaveLength(9);
  expect(bytes).toBeGreaterThan(MOST / 2);
  expect(bytes).toBeLessThan(MOST);
});
