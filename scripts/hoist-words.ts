import { parseSync } from 'vite';

/** A string or a pattern of so many characters and more is a list of words. */
const LONG = 60;

interface Literal {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Of a pattern; null for a string. */
  readonly flags: string | null;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly value?: unknown;
  readonly regex?: { readonly pattern: string; readonly flags: string };
}

/** What a function holds is made anew at each call, and a type is gone when the code runs. */
const isPassedBy = ({ type }: Node) => /Function|^TS(?!As|Satisfies)/.test(type);

function literalOf({ type, start, end, value, regex }: Node): Literal | null {
  if (type !== 'Literal') return null;
  const text = regex?.pattern ?? value;
  return typeof text === 'string' && text.length >= LONG ? { start, end, text, flags: regex?.flags ?? null } : null;
}

function literalsIn(node: unknown): Literal[] {
  if (Array.isArray(node)) return node.flatMap(literalsIn);
  if (node === null || typeof node !== 'object') return [];
  if ('type' in node && isPassedBy(node as Node)) return [];
  const literal = literalOf(node as Node);
  return literal ? [literal] : Object.values(node).flatMap(literalsIn);
}

const NAME = 'hoistedWords';

export interface Hoisted {
  readonly code: string;
  readonly words: readonly string[];
}

/**
 * Takes the long strings and patterns that a module makes when it loads out of it: the code that finds them in `from`, an
 * expression, and the texts. Null where there are none.
 */
export function hoistWords(file: string, source: string, from: string): Hoisted | null {
  const literals = literalsIn(parseSync(file, source).program.body);
  if (!literals.length) return null;
  let code = `const ${NAME} = ${from};`;
  let at = 0;
  literals.forEach(({ start, end, flags }, index) => {
    const text = `${NAME}[${index}]`;
    const made = flags === null ? text : `/*#__PURE__*/ new RegExp(${text}, ${JSON.stringify(flags)})`;
    code += source.slice(at, start) + made;
    at = end;
  });
  return { code: code + source.slice(at), words: literals.map(({ text }) => text) };
}
