/** Checks for data from the page. Each returns a fresh value of its type or throws a ShapeError; nothing is passed through. */
export type Check<T> = (value: unknown) => T;

export class ShapeError extends Error {}

function refuse(expected: string): never {
  throw new ShapeError(`expected ${expected}`);
}

export function text(max: number): Check<string> {
  return (value) => (typeof value === 'string' && value.length <= max ? value : refuse(`a text of at most ${max}`));
}

export function matching(pattern: RegExp, max: number): Check<string> {
  const check = text(max);
  return (value) => (pattern.test(check(value)) ? check(value) : refuse(String(pattern)));
}

export function whole(max = Number.MAX_SAFE_INTEGER): Check<number> {
  return (value) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= max
      ? value
      : refuse('a whole number');
}

export const flag: Check<boolean> = (value) => (typeof value === 'boolean' ? value : refuse('true or false'));

export function oneOf<const T extends string>(...values: readonly T[]): Check<T> {
  return (value) => values.find((known) => known === value) ?? refuse(values.join(' or '));
}

/** null for null and for a missing field. */
export function orNull<T>(check: Check<T>): Check<T | null> {
  return (value) => (value === null || value === undefined ? null : check(value));
}

export function orElse<T>(check: Check<T>, fallback: T): Check<T> {
  return (value) => (value === null || value === undefined ? fallback : check(value));
}

export function listOf<T>(check: Check<T>, max: number): Check<T[]> {
  return (value) =>
    Array.isArray(value) && value.length <= max
      ? Array.from(value, (entry) => check(entry))
      : refuse(`a list of at most ${max}`);
}

/** Only the named fields cross; everything else, prototypes included, is left behind. */
export function fields<T extends object>(checks: { readonly [K in keyof T]-?: Check<T[K]> }): Check<T> {
  const names = Object.keys(checks) as (keyof T & string)[];
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('an object');
    const given = value as Readonly<Record<string, unknown>>;
    const read = (name: keyof T & string): [string, unknown] => [
      name,
      checks[name](Object.hasOwn(given, name) ? given[name] : undefined),
    ];
    return Object.fromEntries(names.map(read)) as T;
  };
}
