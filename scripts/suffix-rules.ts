/**
 * Public suffix rules of two and more labels, packed: "uk(ac,co,gov,sch(*))". A name that is no rule of its own but only
 * leads to others has a "~" before it; an exception ("!city.kawasaki.jp") a "!". Names of one label need no rule: the list
 * takes every top-level name for a suffix.
 */
interface SuffixNode {
  readonly isRule: boolean;
  readonly isException: boolean;
  readonly children: ReadonlyMap<string, SuffixNode>;
}

const NAME = /[^(),]+/y;

/** Parses the packed rules of one top-level name: what stands between its brackets. */
function parseRules(packed: string): ReadonlyMap<string, SuffixNode> {
  let at = 0;
  const level = (): Map<string, SuffixNode> => {
    const nodes = new Map<string, SuffixNode>();
    for (;;) {
      NAME.lastIndex = at;
      const name = NAME.exec(packed)?.[0] ?? '';
      at += name.length;
      let children: ReadonlyMap<string, SuffixNode> = new Map();
      if (packed[at] === '(') {
        at++;
        children = level();
      }
      const sign = name[0];
      const bare = sign === '~' || sign === '!' ? name.slice(1) : name;
      nodes.set(bare, { isRule: sign !== '~', isException: sign === '!', children });
      const next = packed[at++];
      if (next !== ',') return nodes;
    }
  };
  return level();
}

const ADDRESS = /^[\d.]+$|[:[\]]/;

/**
 * The registrable domain of a host, null for an address, a bare name or a public suffix itself.
 *
 * @param rules the packed rules by top-level name
 */
export function registrableDomain(host: string, rules: ReadonlyMap<string, string>): string | null {
  const name = host.toLowerCase().replace(/\.$/, '');
  if (!name || ADDRESS.test(name)) return null;
  const labels = name.split('.');
  const top = labels.at(-1) ?? '';
  let length = 1;
  let nodes = parsed(top, rules);
  for (let depth = 2; depth <= labels.length; depth++) {
    const node = nodes.get(labels.at(-depth) ?? '') ?? nodes.get('*');
    if (!node) break;
    if (node.isException) {
      length = depth - 1;
      break;
    }
    if (node.isRule) length = depth;
    nodes = node.children;
  }
  return labels.length > length && labels.every(Boolean) ? labels.slice(-length - 1).join('.') : null;
}

const cache = new Map<string, ReadonlyMap<string, SuffixNode>>();

function parsed(top: string, rules: ReadonlyMap<string, string>): ReadonlyMap<string, SuffixNode> {
  const known = cache.get(top);
  if (known) return known;
  const packed = rules.get(top);
  const nodes: ReadonlyMap<string, SuffixNode> = packed ? parseRules(packed) : new Map();
  cache.set(top, nodes);
  return nodes;
}
