import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { Plugin } from 'vite';

const root = resolve(import.meta.dirname, '..');

/** Modules that hold words, hosts and suffixes, and nothing that runs on the reader's machine. */
const DATA = [
  /^engine\/quotes\/languages\/(?:[a-z]{2}|first-names|small-words)\.ts$/,
  /^engine\/key-issues\/languages\/[a-z]{2}\.ts$/,
  /^engine\/sources\/kinds\/hosts\/(?!index)[a-z]+\.ts$/,
  /^scripts\/suffixes\.ts$/,
];
const FOLDER = 'words';
/** One file for all data that some module imports at its head: it is needed on every page, and one file comes soonest. */
const ALWAYS = `${FOLDER}/always.json`;
const ALWAYS_ID = '\0always-data';
const DYNAMIC_IMPORT = /\bimport\('(\.[^']+\.ts)'\)/g;

type Exports = Readonly<Record<string, unknown>>;

const pathOf = (file: string) => relative(root, file).split(sep).join('/');
const isData = (path: string) => DATA.some((pattern) => pattern.test(path));
const fileOf = (path: string) => `${FOLDER}/${path.replace(/^engine\/|\.ts$/g, '').replaceAll('/', '-')}.json`;
const fetched = (file: string) => `fetch(${JSON.stringify(`/${file}`)}).then((file) => file.json())`;

/** What a module exports when Node runs it. */
async function exportsOf(path: string): Promise<Exports> {
  const found: Exports = { ...(await import(pathToFileURL(join(root, path)).href)) };
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(found)), found)) throw new Error(`${path} holds more than JSON can`);
  return found;
}

/**
 * Makes a JSON file of every module that is nothing but data, which the extension fetches from itself: data is read
 * sooner than code, and only when a page needs it. Node, and with it the command line and the tests, imports the modules
 * as they are. `import('./de.ts')` becomes a fetch of that file; what is imported at a module's head comes in one file.
 */
export function dataFiles(): Plugin {
  /** The data that a module imports when it runs, by the module's id. */
  const wanted = new Map<string, string[]>();
  return {
    name: 'plainspoken:data-files',
    // Scripts that run on the page (libraries, to Vite) can't wait for a file, and hold none of the data.
    apply: ({ build }, { command }) => command === 'build' && !build?.lib,
    enforce: 'pre',
    resolveId: (id) => (id === ALWAYS_ID ? id : id === 'tldts-icann' ? join(root, 'scripts', 'get-domain.ts') : null),
    async load(id) {
      if (id === ALWAYS_ID) return { code: `export default await ${fetched(ALWAYS)};`, moduleSideEffects: false };
      const path = pathOf(id);
      if (isData(path)) {
        const names = Object.keys(await exportsOf(path)).join(', ');
        const from = `always[${JSON.stringify(path)}]`;
        const code = `import always from ${JSON.stringify(ALWAYS_ID)};\nexport const { ${names} } = ${from};`;
        return { code, moduleSideEffects: false };
      }
      if (!path.startsWith('engine/')) return null;
      const source = readFileSync(id, 'utf8');
      const code = source.replace(DYNAMIC_IMPORT, (whole, name: string) => {
        const target = pathOf(resolve(dirname(id), name));
        if (!isData(target)) return whole;
        wanted.set(id, [...(wanted.get(id) ?? []), target]);
        return fetched(fileOf(target));
      });
      return code === source ? null : code;
    },
    async generateBundle(_options, bundle) {
      const ids = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? Object.keys(file.modules) : []));
      const emit = (fileName: string, content: unknown) =>
        this.emitFile({ type: 'asset', fileName, source: JSON.stringify(content) });
      const always = await Promise.all(
        ids
          .map(pathOf)
          .filter(isData)
          .sort()
          .map(async (path) => [path, await exportsOf(path)] as const),
      );
      if (always.length) emit(ALWAYS, Object.fromEntries(always));
      for (const path of new Set(ids.flatMap((id) => wanted.get(id) ?? []))) emit(fileOf(path), await exportsOf(path));
    },
  };
}
