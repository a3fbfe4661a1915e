import { parseSync } from 'vite';

/** What takes so many characters of code and is no code is worth an entry in a file. */
const LONG = 16;

/** What JSON can hold, patterns as their source and flags. */
type Data = string | number | boolean | readonly Data[] | { readonly [key: string]: Data };

interface Found {
  readonly start: number;
  readonly end: number;
  readonly data: Data;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  // biome-ignore lint/suspicious/noExplicitAny: the fields of some eighty kinds of nodes
  readonly [field: string]: any;
}

const isNode = (value: unknown): value is Node => value !== null && typeof value === 'object' && 'type' in value;

/** A property with a plain name and a value, no method and no `...rest`. */
const isPlain = (property: Node): boolean =>
  property.type === 'Property' && property.kind === 'init' && !property.computed && !property.method;

const nameOf = ({ key }: Node): string => (key.type === 'Identifier' ? key.name : String(key.value));

/** The value of an expression that holds nothing but literals; undefined for any other. */
function dataOf(node: Node | null): Data | undefined {
  switch (node?.type) {
    case 'Literal':
      if (node.regex) return { $pattern: node.regex.pattern, flags: node.regex.flags };
      // Chromium leaves null out of what it hands to a script.
      return typeof node.value === 'bigint' ? undefined : (node.value ?? undefined);
    case 'TSAsExpression':
      return dataOf(node.expression);
    case 'BinaryExpression': {
      const [left, right] = [dataOf(node.left), dataOf(node.right)];
      return node.operator === '+' && typeof left === 'string' && typeof right === 'string' ? left + right : undefined;
    }
    case 'ArrayExpression': {
      const items: (Data | undefined)[] = node.elements.map(dataOf);
      return items.includes(undefined) ? undefined : (items as Data[]);
    }
    case 'ObjectExpression': {
      if (!node.properties.every(isPlain)) return undefined;
      const entries: [string, Data | undefined][] = node.properties.map((one: Node) => [
        nameOf(one),
        dataOf(one.value),
      ]);
      return entries.some(([, value]) => value === undefined)
        ? undefined
        : (Object.fromEntries(entries) as Record<string, Data>);
    }
  }
  return undefined;
}

/** A type is gone when the code runs, and the address of an import is fixed. */
const isPassedBy = ({ type, source, directive }: Node) =>
  /^TS(?!As|Satisfies)|^Import/.test(type) || Boolean(source) || Boolean(directive);

/** A function makes its tables and counting patterns anew at each call; one string or plain pattern serves all calls. */
const serves = ({ type, regex }: Node) => type === 'Literal' && !/[gy]/.test(regex?.flags ?? '');

function dataIn(node: unknown, inFunction = false): Found[] {
  if (Array.isArray(node)) return node.flatMap((one) => dataIn(one, inFunction));
  if (!isNode(node) || isPassedBy(node)) return [];
  const { start, end, type } = node;
  const data = end - start >= LONG && (!inFunction || serves(node)) ? dataOf(node) : undefined;
  if (data !== undefined) return [{ start, end, data }];
  const inside = inFunction || /Function/.test(type);
  const fields = Object.entries(node).filter(([name]) => name !== 'key' || node.computed);
  return fields.flatMap(([, field]) => dataIn(field, inside));
}

/** Makes the patterns of such data again: a function, in code. */
export const REVIVE = `(data) => {
  const revived = (value) => {
    if (Array.isArray(value)) return value.map(revived);
    if (typeof value !== 'object' || !value) return value;
    if ('$pattern' in value) return new RegExp(value.$pattern, value.flags);
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, revived(one)]));
  };
  return revived(data);
}`;

const NAME = 'hoistedWords';

export interface Hoisted {
  readonly code: string;
  readonly data: readonly Data[];
}

/**
 * Takes the tables, long strings and long patterns out of a module: the code that finds them
 * in `from`, an expression for them with their patterns revived, and what they are. Null where there are none.
 */
export function hoistWords(file: string, source: string, from: string): Hoisted | null {
  const found = dataIn(parseSync(file, source).program.body);
  if (!found.length) return null;
  let code = `const ${NAME} = /*#__PURE__*/ ${from};`;
  let at = 0;
  found.forEach(({ start, end }, index) => {
    code += `${source.slice(at, start)}${NAME}[${index}]`;
    at = end;
  });
  return { code: code + source.slice(at), data: found.map(({ data }) => data) };
}
