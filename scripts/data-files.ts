import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { Plugin } from 'vite';
import { hoistWords, REVIVE } from './hoist-words.ts';

const root = resolve(import.meta.dirname, '..');

/** Modules that hold words, hosts and suffixes, and nothing that runs on the reader's machine. */
const DATA = [
  /^engine\/quotes\/languages\/(?:[a-z]{2}|first-names|small-words)\.ts$/,
  /^engine\/key-issues\/languages\/[a-z]{2}\.ts$/,
  /^engine\/sources\/kinds\/hosts\/(?!index)[a-z]+\.ts$/,
  /^scripts\/suffixes\.ts$/,
];
/**
 * Modules of code whose tables, long strings and long patterns are words (of HTML's tags and attributes, in DOMPurify), and
 * that no page loads before its first view.
 */
const WORDY = {
  pages:
    /^node_modules\/dompurify\/dist\/purify\.es\.mjs$|^engine\/(?:key-issues|sources\/(?!address\/tracking)|words)\//,
  capture: /^node_modules\/@mozilla\/readability\/Readability\.js$|^engine\/(?:article|words|text)\//,
} as const;
type Build = keyof typeof WORDY;

const FOLDER = 'words';
/** What a build reads whenever it runs. One file comes sooner than many. */
const ALWAYS: Readonly<Record<Build, string>> = {
  pages: `${FOLDER}/always.json`,
  capture: `${FOLDER}/capture.json`,
};
const ALWAYS_ID = '\0always-data';
const DYNAMIC_IMPORT = /\bimport\('(\.[^']+\.ts)'\)/g;

type Exports = Readonly<Record<string, unknown>>;

const pathOf = (file: string) => relative(root, file).split(sep).join('/');
const isData = (path: string) => DATA.some((pattern) => pattern.test(path));
const fileOf = (path: string) => `${FOLDER}/${path.replace(/^engine\/|\.ts$/g, '').replaceAll('/', '-')}.json`;
const fetched = (file: string) => `fetch(${JSON.stringify(`/${file}`)}).then((file) => file.json())`;
const of = (path: string) => `always[${JSON.stringify(path)}]`;
const withAlways = (code: string) => `import always, { revive } from ${JSON.stringify(ALWAYS_ID)};${code}`;

/** What a module exports when Node runs it. */
async function exportsOf(path: string): Promise<Exports> {
  const found: Exports = { ...(await import(pathToFileURL(join(root, path)).href)) };
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(found)), found)) throw new Error(`${path} holds more than JSON can`);
  return found;
}

/**
 * Makes JSON files of words, which the extension reads from itself: data is read sooner than code, and only when a page
 * needs it. Node, and with it the command line and the tests, runs the modules as they are.
 *
 * - A module that is nothing but data is a file: `import('./de.ts')` becomes a fetch of it, and what is imported at a
 *   module's head comes in one file that the finders wait for.
 * - The tables, strings and patterns of the other modules that have some length are in that file too.
 * - The script that reads the page can't fetch. Its words are a file as well, and who runs it hands them over.
 */
export function dataFiles(): Plugin {
  let build: Build = 'pages';
  /** The data that a module imports when it runs, and its words, by the module's id. */
  const wanted = new Map<string, string[]>();
  const hoisted = new Map<string, readonly unknown[]>();

  /** Rewrites `import('./de.ts')`. */
  const withFetches = (id: string, source: string) =>
    source.replace(DYNAMIC_IMPORT, (whole, name: string) => {
      const target = pathOf(resolve(dirname(id), name));
      if (!isData(target)) return whole;
      wanted.set(id, [...(wanted.get(id) ?? []), target]);
      return fetched(fileOf(target));
    });
  const withoutWords = (id: string, source: string) => {
    const path = pathOf(id);
    const found = WORDY[build].test(path) ? hoistWords(id, source, `revive(${of(path)})`) : null;
    if (!found) return source;
    hoisted.set(id, found.data);
    return /\bmodule\.exports\b/.test(source)
      ? `const { default: always, revive } = require(${JSON.stringify(ALWAYS_ID)});${found.code}`
      : withAlways(found.code);
  };

  return {
    name: 'plainspoken:data-files',
    // Of the scripts that run on a page (libraries, to Vite) only one has words.
    apply: ({ build }, { command }) =>
      command === 'build' && (!build?.lib || JSON.stringify(build.lib.entry).includes('capture.content')),
    enforce: 'pre',
    configResolved(config) {
      build = config.build.lib ? 'capture' : 'pages';
    },
    resolveId(id) {
      if (id === ALWAYS_ID) return id;
      return id === 'tldts-icann' && build === 'pages' ? join(root, 'scripts', 'get-domain.ts') : null;
    },
    async load(id) {
      if (id === ALWAYS_ID) {
        const always = build === 'pages' ? `await ${fetched(ALWAYS.pages)}` : 'globalThis.plainspokenWords';
        return { code: `export default ${always};\nexport const revive = ${REVIVE};`, moduleSideEffects: false };
      }
      const path = pathOf(id);
      if (build === 'pages' && isData(path)) {
        const names = Object.keys(await exportsOf(path)).join(', ');
        return { code: withAlways(`export const { ${names} } = ${of(path)};`), moduleSideEffects: false };
      }
      if (!WORDY[build].test(path) && !path.startsWith('engine/')) return null;
      const source = readFileSync(id, 'utf8');
      const code = withoutWords(id, withFetches(id, source));
      return code === source ? null : code;
    },
    async generateBundle(_options, bundle) {
      const ids = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? Object.keys(file.modules) : []));
      const emit = (fileName: string, content: unknown) =>
        this.emitFile({ type: 'asset', fileName, source: JSON.stringify(content) });
      const always: Record<string, unknown> = {};
      for (const id of ids.sort()) {
        const path = pathOf(id);
        if (build === 'pages' && isData(path)) always[path] = await exportsOf(path);
        else if (hoisted.has(id)) always[path] = hoisted.get(id);
      }
      if (Object.keys(always).length) emit(ALWAYS[build], always);
      for (const path of new Set(ids.flatMap((id) => wanted.get(id) ?? []))) emit(fileOf(path), await exportsOf(path));
    },
  };
}
