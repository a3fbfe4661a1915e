import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { leanReadability } from '../scripts/lean-readability.ts';

const engine = join(import.meta.dirname, '..', 'engine');
const shipped = '\0shipped-readability';

/** The engine's Readability as the extension ships it; what it is measured against stays the library as published. */
function shippedReadability(): Plugin {
  return {
    name: 'plainspoken:shipped-readability',
    enforce: 'pre',
    resolveId: (id, importer) => (id === '@mozilla/readability' && importer?.startsWith(engine) ? shipped : null),
    load(id) {
      if (id !== shipped) return null;
      const file = fileURLToPath(import.meta.resolve('@mozilla/readability/Readability.js'));
      const source = leanReadability(readFileSync(file, 'utf8'));
      return `${source.slice(0, source.lastIndexOf('if (typeof module'))}export { Readability };`;
    },
  };
}

/** The script that measures inside a page, with the engine and Readability in it, minified as the extension ships it. */
export async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [shippedReadability()],
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
