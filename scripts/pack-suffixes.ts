import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The library's own tables, as tldts-icann 7.4.16 lays them out (exact version in the lock file). */
interface Trie {
  readonly nodeFlags: ArrayLike<number>;
  readonly edgeStart: ArrayLike<number>;
  readonly edgeLength: ArrayLike<number>;
  readonly edgeChild: ArrayLike<number>;
  readonly labelText: string;
  readonly rulesRoot: number;
  readonly exceptionsRoot: number;
}

const root = join(import.meta.dirname, '..');
const at = <T>(array: ArrayLike<T>, index: number): T => {
  const value = array[index];
  if (value === undefined) throw new Error('The tables of tldts-icann are laid out in another way than expected');
  return value;
};

/** The rules of the library by top-level name, in the form that `suffix-rules.ts` reads. */
export async function packSuffixes(): Promise<Map<string, string>> {
  const file = join(root, 'node_modules/tldts-icann/dist/es6/src/data/trie.js');
  const trie = (await import(pathToFileURL(file).href)) as Trie;
  const labels = edgeLabels(trie);
  const edges = (node: number) =>
    Array.from({ length: at(trie.edgeStart, node + 1) - at(trie.edgeStart, node) }, (_, index) => {
      const edge = at(trie.edgeStart, node) + index;
      return { label: at(labels, edge), child: at(trie.edgeChild, edge) };
    })
      // A URL's host is in Punycode: the Unicode doubles of the list are never asked for.
      .filter(({ label }) => label === '*' || /^[a-z\d-]+$/.test(label))
      .sort((a, b) => (a.label < b.label ? -1 : 1));
  const pack = (node: number, exceptions: number | null): string => {
    const own = edges(node).map(({ label, child }) => {
      const below = exceptions === null ? undefined : edges(exceptions).find((edge) => edge.label === label);
      const inside = pack(child, below?.child ?? null);
      return `${at(trie.nodeFlags, child) ? '' : '~'}${label}${inside && `(${inside})`}`;
    });
    const known = new Set(edges(node).map(({ label }) => label));
    const extra = exceptions === null ? [] : edges(exceptions).filter(({ label }) => !known.has(label));
    return [...own, ...extra.map(({ label }) => `!${label}`)].join(',');
  };
  const tops = edges(trie.rulesRoot).map(({ label, child }): [string, string] => {
    const below = edges(trie.exceptionsRoot).find((edge) => edge.label === label);
    return [label, pack(child, below?.child ?? null)];
  });
  return new Map(tops.filter(([, packed]) => packed));
}

function edgeLabels({ edgeLength, labelText }: Trie): string[] {
  let offset = 0;
  return Array.from(edgeLength, (length) => {
    offset += length;
    return labelText.slice(offset - length, offset);
  });
}
