import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { dataFiles } from '../../scripts/data-files.ts';

/** Bytes, gzip, as the extension ships them: the finder of quotes, and what an English page reads of its words. The aim
 * is 25,000. */
const MOST = 34_000;
const root = join(import.meta.dirname, '..', '..');
const ENGLISH = /(?:-en|-first-names|always)\.json$/;

/** The bytes of each file of the finder, by its name. */
async function files(): Promise<ReadonlyMap<string, number>> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [dataFiles()],
    build: {
      write: false,
      minify: true,
      rollupOptions: {
        input: [join(root, 'engine/quotes/index.ts'), join(root, 'engine/quotes/languages/load.ts')],
        preserveEntrySignatures: 'strict',
      },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error('the bundle came out empty');
  return new Map(
    output.output.map((file) => [
      file.fileName,
      gzipSync(file.type === 'chunk' ? file.code : file.source, { level: 9 }).length,
    ]),
  );
}

it('the finder of quotes with English stays small', { timeout: 60_000 }, async () => {
  const sizes = [...(await files())];
  const sum = (list: typeof sizes) => list.reduce((bytes, [, size]) => bytes + size, 0);
  const isData = ([name]: readonly [string, number]) => name.endsWith('.json');
  const english = sizes.filter((file) => !isData(file) || ENGLISH.test(file[0]));
  expect(sizes.filter(isData)).toHaveLength(10);
  expect(sum(english)).toBeLessThan(MOST);
});
