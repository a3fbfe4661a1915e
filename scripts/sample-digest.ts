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

/**
 * What the engine makes of the sample article, read while building, as `virtual:sample-digest`: the help page shows the
 * real thing without a page to read and without a request.
 */
export function sampleDigest(): Plugin {
  return {
    name: 'plainspoken:sample-digest',
    resolveId: (id) => (id === NAME ? ID : null),
    load(id) {
      if (id !== ID) return null;
      this.addWatchFile(sample);
      const page = openPage(readFileSync(sample, 'utf8'), address);
      const result = digest(page.document, { url: address });
      page.close();
      if (!result.ok) throw new Error(`the sample article cannot be read: ${result.reason}`);
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(result.digest))});`;
    },
  };
}
