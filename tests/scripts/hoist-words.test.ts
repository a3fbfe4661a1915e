import { expect, it } from 'vitest';
import { hoistWords, REVIVE } from '../../scripts/hoist-words.ts';

const long = 'alpha|beta|gamma|delta|epsilon|zeta|eta|theta|iota|kappa|lambda|mu';

/** What a module's default export is when it runs without what was taken out, and what that was, as JSON. */
function without(source: string) {
  const found = hoistWords('module.ts', source, 'revive(data)');
  if (!found) throw new Error('nothing was taken out');
  const json = JSON.stringify(found.data);
  const script = `const revive = ${REVIVE};${found.code.replace('export default', 'return')}`;
  return { json, code: found.code, made: new Function('data', script)(JSON.parse(json)) as unknown };
}

it.each([
  ['a string', `'é ${long}'`, `é ${long}`],
  ['a string in pieces', `'é ' + '${long}' + 'x'`, `é ${long}x`],
  ['a pattern', `/^(?:${long})\\/é$/giu`, new RegExp(`^(?:${long})\\/é$`, 'giu')],
  ['a list', `[1, true, '${long}', [/a/u]]`, [1, true, long, [/a/u]]],
  ['a table', `{ a: { 'b c': /${long}/ }, 1: 'x' }`, { a: { 'b c': new RegExp(long) }, 1: 'x' }],
  ['a string of a function', `(() => '${long}')()`, long],
  ['a table with code in it', `{ a: '${long}', b: [1].map((one) => one + 1) }`, { a: long, b: [2] }],
])('%s leaves the module, which makes the same of it', (_, written, value) => {
  const { code, json, made } = without(`const it = ${written};\nexport default it;`);
  expect(made).toEqual(value);
  expect(json).toContain('alpha');
  expect(code).not.toContain('alpha');
});

it.each([
  ['a function makes anew', `export const f = () => [/${long}/g, [1, 2, 3, 4, 5, 6, 7, 8, 9]];`],
  ['names something', `export const f = () => ({ '${long}'() {} });\nexport class C { '${long}' = 1; }`],
  ['a type says', `export type T = '${long}';`],
  ['leads to another module', `export { x } from './${long}.ts';\nimport { y } from './${long}.ts';`],
  ['holds null, which Chromium does not hand to a script', 'export const a = [null, null, null, null, null, null];'],
  ['is short', 'export const a = /alpha/;'],
])('what %s stays', (_, source) => {
  expect(hoistWords('module.ts', source, 'words')).toBeNull();
});
