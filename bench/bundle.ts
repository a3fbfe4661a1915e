import { join } from 'node:path';
import { build } from 'vite';

/** The script that measures inside a page, with the engine and Readability in it, minified as the extension ships it. */
export async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: true,
      lib: { entry: join(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error('the bundle came out empty');
  return output.output[0].code;
}
