import { expect, it } from 'vitest';
import { hoistWords } from '../../scripts/hoist-words.ts';

const long = 'alpha|beta|gamma|delta|epsilon|zeta|eta|theta|iota|kappa|lambda|mu';

it('long strings and patterns leave the module, and it makes the same of them', () => {
  const source = `const é: string = 'é ${long}'; const pattern = /^(?:${long})\\/é$/iu; const short = 'a' + /b/.source;\nexport default { é, pattern, short };`;
  const found = hoistWords('module.ts', source, 'words["a"]');
  expect(found?.words).toEqual([`é ${long}`, `^(?:${long})\\/é$`]);
  expect(found?.code).not.toContain('alpha');
  const script = found?.code.replace(': string', '').replace('export default', 'return') ?? '';
  const made = new Function('words', script)({ a: found?.words }) as { é: string; pattern: RegExp; short: string };
  expect(made.é).toBe(`é ${long}`);
  expect(made.pattern).toEqual(new RegExp(`^(?:${long})\\/é$`, 'iu'));
  expect(made.short).toBe('ab');
});

it.each([
  ['a function makes anew', `export const f = () => /${long}/;`],
  ['a type says', `export type T = '${long}';`],
  ['is short', 'export const a = /alpha|beta/;'],
])('what %s stays', (_, source) => {
  expect(hoistWords('module.ts', source, 'words')).toBeNull();
});
