import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { openPage } from '../cli/open-page.ts';
import { digest } from '../engine/index.ts';

const sample = join(import.meta.dirname, '..', 'docs', 'sample', 'union-press-release.html');
/** Where the sample article would stand if it were published; `.example` leads nowhere (RFC 2606). */
const address = 'https://www.carriers-union.example/news/rural-bus-report';
const NAME = 'virtual:sample-digest';
const ID = `\0${NAME}`;
const FILE = 'sample-digest.json';

/**
 * What the engine makes of the sample article, read while building, as `virtual:sample-digest`: the help page shows the
 * real thing without a page to read. Data, hence a file of the extension and no script.
 */
export function sampleDigest(): Plugin {
  let isBuild = false;
  return {
    name: 'plainspoken:sample-digest',
    resolveId: (id) => (id === NAME ? ID : null),
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    load(id) {
      if (id !== ID) return null;
      this.addWatchFile(sample);
      const page = openPage(readFileSync(sample, 'utf8'), address);
      const result = digest(page.document, { url: address });
      page.close();
      if (!result.ok) throw new Error(`the sample article cannot be read: ${result.reason}`);
      const json = JSON.stringify(result.digest);
      if (!isBuild) return `export default ${json};`;
      this.emitFile({ type: 'asset', fileName: FILE, source: json });
      return `export default await fetch('/${FILE}').then((file) => file.json());`;
    },
  };
}
