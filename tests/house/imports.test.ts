import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const FOLDERS = [
  'engine',
  'purify',
  'formats',
  'platform',
  'components',
  'hooks',
  'entrypoints',
  'cli',
  'eval',
] as const;
type Folder = (typeof FOLDERS)[number];

/** Who may import from whom, beside their own folder. Types of the engine's door count as the engine. */
const MAY: Record<Folder, readonly Folder[]> = {
  engine: [],
  purify: ['engine'],
  formats: ['engine'],
  platform: ['engine', 'formats'],
  components: ['engine', 'purify', 'formats'],
  hooks: ['engine', 'platform', 'formats'],
  entrypoints: ['engine', 'purify', 'formats', 'platform', 'components', 'hooks'],
  cli: ['engine', 'purify', 'formats'],
  eval: ['engine', 'cli'],
};
const PACKAGES: Partial<Record<Folder, RegExp>> = {
  engine: /^(?:@mozilla\/readability|tldts-icann)$/,
  purify: /^dompurify$/,
  formats: /^$/,
  components: /^(?:preact|preact\/.*|#i18n)$/, // #i18n: the type of the translate function only
  cli: /^(?:node:.*|jsdom)$/,
  eval: /^node:.*$/,
};
const IMPORT = /(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?\s*'([^']+)'|import\(\s*'([^']+)'\s*\)/g;

interface Import {
  readonly file: string;
  readonly folder: Folder;
  readonly target: string;
}

function importsOf(folder: Folder): Import[] {
  return globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root }).flatMap((file) => {
    const source = readFileSync(join(root, file), 'utf8');
    return [...source.matchAll(IMPORT)].map((found) => ({ file, folder, target: found[1] ?? found[2] ?? '' }));
  });
}

const all = FOLDERS.flatMap(importsOf);

describe('imports run one way', () => {
  it('finds the imports of every folder', () => {
    expect(all.length).toBeGreaterThan(50);
    expect(new Set(all.map(({ folder }) => folder)).size).toBe(FOLDERS.length);
  });

  it.each(FOLDERS)('%s imports only what stands below it', (folder) => {
    const wrong = all
      .filter((one) => one.folder === folder && one.target.startsWith('.'))
      .filter(({ file, target }) => {
        const path = relative(root, normalize(join(root, dirname(file), target)));
        const into = path.split('/')[0] as Folder;
        if (into === folder) return false;
        if (path.startsWith('assets/') && folder === 'entrypoints') return false;
        return !MAY[folder].includes(into);
      })
      .map(({ file, target }) => `${file} → ${target}`);
    expect(wrong).toEqual([]);
  });

  it.each(FOLDERS)('%s enters the engine by its door', (folder) => {
    if (folder === 'engine') return;
    const wrong = all
      .filter(
        (one) =>
          one.folder === folder && /(?:^|\/)engine\//.test(one.target) && !one.target.endsWith('engine/index.ts'),
      )
      .map(({ file, target }) => `${file} → ${target}`);
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(PACKAGES) as [Folder, RegExp][])('%s uses only its own packages', (folder, allowed) => {
    const wrong = all
      .filter((one) => one.folder === folder && !one.target.startsWith('.') && !allowed.test(one.target))
      .map(({ file, target }) => `${file} → ${target}`);
    expect(wrong).toEqual([]);
  });
});
