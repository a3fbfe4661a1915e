import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { leanReadability, REPLACED, UNUSED } from '../../scripts/lean-readability.ts';

const root = join(import.meta.dirname, '..', '..');
const source = readFileSync(join(root, 'node_modules/@mozilla/readability/Readability.js'), 'utf8');
const own = join(root, 'engine/article/readability');
const steps = readdirSync(own)
  .map((file) => readFileSync(join(own, file), 'utf8'))
  .join('');
const lean = leanReadability(source);

test('what is left out is done by the engine, or asked for by nobody', () => {
  for (const name of REPLACED) expect(steps, name).toContain(`steps.${name} = `);
  // JSON-LD is switched off where it is asked for.
  const asked = lean.replace('this._disableJSONLD ? {} : this._getJSONLD(this._doc)', '{}');
  for (const name of UNUSED) expect(asked, name).not.toContain(name);
});

test('nothing but whole steps, answered questions and the log is left out', () => {
  const names = (code: string) => [...code.matchAll(/^ {2}(\w+)\([^)]*\) \{$/gm)].map(([, name]) => name);
  const gone = new Set<string>([...REPLACED, ...UNUSED]);
  expect(names(lean)).toEqual(names(source).filter((name) => name && !gone.has(name)));
  expect(lean).not.toMatch(/this\.log\(/);
  // What the pruning has answered.
  expect(lean).not.toMatch(/_isProbablyVisible\(|getAttribute\("aria-modal"\)/);
  expect(() => new Function('module', lean)).not.toThrow();
});

test('a version without one of the steps is told', () => {
  expect(() => leanReadability(lean)).toThrow('Readability has no');
});
