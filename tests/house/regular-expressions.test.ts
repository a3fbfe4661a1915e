import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { check } from 'recheck';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

/**
 * No regular expression of the engine takes exponential time on any page, and those that take polynomial time see only
 * short text. recheck tells which is which; what it cannot tell counts as a failure.
 */
interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
}

/** Files whose polynomial expressions see no more than so many characters, and where that is said. */
const CAPPED: Readonly<Record<string, string>> = {
  'article/metadata/byline.ts': 'cleanByline cuts to 400',
  'article/metadata/index.ts': 'excerptOf cuts to 5,000',
  'article/metadata/paging.ts': 'withoutNumber leaves addresses over 2,000 alone',
  'article/metadata/title.ts': 'withoutSite leaves titles over 1,000 alone',
  'article/passes/label-furniture.ts': 'block.text.slice(0, MAX_START)',
  'article/passes/phrases.ts': 'every use asks for the length of the block first',
  'article/prune/chrome.ts': 'classes and ids cut to 2,000',
  'article/prune/lazy-image.ts': 'addresses cut to 2,000',
  'article/passes/trim-edges.ts': 'lines of at most 160',
  'article/shape/word-lists.ts': 'levelOf cuts the style to 500',
  'key-issues/claimed.ts': 'MAX_LEAD',
  'key-issues/item-shapes.ts': 'MAX_HEAD',
  'key-issues/languages/index.ts': 'MAX_HEADING',
  'key-issues/forms/run-on-numbers.ts': 'MAX_TEXT',
  'sources/address/coded-wrappers.ts': 'MAX_LENGTH of clean-url.ts',
  'sources/kinds/host-nature.ts': 'a host is at most 253 long, or no host',
  'sources/kinds/index.ts': 'MAX_PRICED',
  'sources/kinds/words.ts': 'labels, cut by MAX_LABEL',
  'sources/mentions.ts': 'MAX_TEXT',
  'sources/named-documents.ts': 'MAX_TEXT of mentions.ts',
  'sources/publisher.ts': 'MAX_SENTENCE and MAX_NAME',
  'text/sentences.ts': 'REACH',
};

/** Milliseconds for one expression; long alternations take seconds. */
const PATIENCE = 30_000;

const root = join(import.meta.dirname, '..', '..');
const engine = join(root, 'engine');
const store = join(root, '.cache', 'regular-expressions.json');

function literalsOf(file: string): Pattern[] {
  const found: Pattern[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const one of node) visit(one);
    else if (node !== null && typeof node === 'object') {
      const { regex } = node as { regex?: { pattern: string; flags: string } };
      if (regex) found.push({ source: regex.pattern, flags: regex.flags, file });
      else visit(Object.values(node));
    }
  };
  visit(parseSync(file, readFileSync(join(engine, file), 'utf8')).program.body);
  return found;
}

/** What the modules put together when they load; lists of words make long ones. */
async function assembledOnes(): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags = '']) {
      const file = /engine\/([\w/-]+\.ts)/.exec(new Error('stack').stack?.replace(/.*tests\/house.*/g, '') ?? '')?.[1];
      if (file && typeof source === 'string') found.push({ source, flags, file });
      return new target(source, flags);
    },
  });
  try {
    await import('../../engine/index.ts');
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

/** In a group that nothing repeats, more plain words than these add alternatives and time, but no ambiguity. */
const ENOUGH_WORDS = 6;
const GROUP = /(?<=\((?:\?:)?)[^()[\]?][^()[\]]*\|[^()[\]]*(?=\)(?![*+{]))/gu;
const PLAIN = /^[\p{L}\p{N} '’-]+$/u;

function shortened(source: string): string {
  return source.replace(GROUP, (list) => {
    const words = list.split('|');
    const plain = words.filter((word) => PLAIN.test(word));
    return words.filter((word) => !PLAIN.test(word) || plain.indexOf(word) < ENOUGH_WORDS).join('|');
  });
}

/** What repeats nothing without bound takes linear time and needs no checking. */
const isBounded = (source: string) => !/[*+]|\{\d*,\}/.test(source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, ''));

const keyOf = ({ source, flags }: Pattern) => `/${source}/${flags}`;

/** Verdicts by expression. Those of earlier runs are kept: only what is new or changed takes time. */
async function verdictsOf(patterns: readonly Pattern[]): Promise<Record<string, string>> {
  const known = existsSync(store) ? (JSON.parse(readFileSync(store, 'utf8')) as Record<string, string>) : {};
  const verdicts: Record<string, string> = {};
  for (const pattern of patterns) {
    const key = keyOf(pattern);
    const kept = verdicts[key] ?? known[key];
    if (kept) verdicts[key] = kept;
    else if (isBounded(pattern.source)) verdicts[key] = 'safe';
    else {
      const diagnosis = await check(shortened(pattern.source), pattern.flags, { timeout: PATIENCE });
      verdicts[key] = diagnosis.status === 'vulnerable' ? diagnosis.complexity.type : diagnosis.status;
    }
  }
  mkdirSync(dirname(store), { recursive: true });
  writeFileSync(store, JSON.stringify(verdicts));
  return verdicts;
}

const files = globSync('**/*.ts', { cwd: engine }).sort();
const patterns = [...files.flatMap(literalsOf), ...(await assembledOnes())];
const verdicts = await verdictsOf(patterns);
const having = (verdict: string) => patterns.filter((pattern) => verdicts[keyOf(pattern)] === verdict);
const told = (list: readonly Pattern[]) => list.map((pattern) => `${pattern.file}: ${keyOf(pattern)}`);

describe('the regular expressions of the engine', () => {
  it('are found, written out and put together', () => {
    expect(having('safe').length).toBeGreaterThan(300);
    expect(patterns.some(({ file, source }) => file.startsWith('sources/') && source.length > 500)).toBe(true);
  });

  it('are never exponential', () => expect(told(having('exponential'))).toEqual([]));

  it('can be told about', () => expect(told(having('unknown'))).toEqual([]));

  it('are polynomial only where the text is capped', () => {
    expect(told(having('polynomial').filter(({ file }) => !(file in CAPPED)))).toEqual([]);
  });
});
