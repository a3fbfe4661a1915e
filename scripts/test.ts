import { spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Reads how many tests passed and failed off the output; without it the step is one test. */
  readonly count?: (output: string) => Counts | null;
}

const last = (pattern: RegExp, output: string): number =>
  Number([...output.matchAll(pattern)].at(-1)?.[1] ?? Number.NaN);

/** vitest's summary: "Tests  2 failed | 78 passed (80)". */
function vitestCounts(output: string): Counts | null {
  const summary = output.match(/^\s*Tests\s.*$/m)?.[0];
  if (!summary) return null;
  return { passed: last(/(\d+) passed/g, summary) || 0, failed: last(/(\d+) failed/g, summary) || 0 };
}

/** node:test's summary: "ℹ pass 12", "ℹ fail 0". */
function nodeTestCounts(output: string): Counts | null {
  const [passed, failed] = [last(/^(?:ℹ|#) pass (\d+)/gm, output), last(/^(?:ℹ|#) fail (\d+)/gm, output)];
  return Number.isNaN(passed) ? null : { passed, failed };
}

/** In this order: what is quick and tells most comes first; the end to end tests need the builds before them. */
const steps: readonly Step[] = [
  { name: 'type check', command: ['npm', 'run', '--silent', 'typecheck'] },
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'unit tests', command: ['npm', 'run', '--silent', 'unit'], count: vitestCounts },
  { name: 'build for Chromium', command: ['npx', 'wxt', 'build'] },
  { name: 'build for Firefox', command: ['npx', 'wxt', 'build', '-b', 'firefox', '--mv3'] },
  { name: 'addons-linter', command: ['npm', 'run', '--silent', 'lint:firefox'] },
  { name: 'end to end tests', command: ['npm', 'run', '--silent', 'e2e'], count: nodeTestCounts },
];

/** Runs a command, showing its output as it comes. */
function run([program = '', ...parameters]: readonly string[]): Promise<{ status: number; output: string }> {
  return new Promise((done) => {
    const child = spawn(program, parameters, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk;
        process.stdout.write(chunk);
      });
    }
    child.on('error', (error) => done({ status: 1, output: `${output}${error.message}` }));
    child.on('close', (status) => done({ status: status ?? 1, output }));
  });
}

async function runStep({ name, command, count }: Step): Promise<Counts & { line: string }> {
  console.log(`\n── ${name}`);
  const start = Date.now();
  const { status, output } = await run(command);
  const counts = count?.(output) ?? { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  // A step that broke off before it could count its failures has failed all the same.
  const failed = status !== 0 && counts.failed === 0 ? 1 : counts.failed;
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const line = `${name.padEnd(22)} ${String(counts.passed).padStart(4)} passed, ${failed} failed, ${seconds} s`;
  return { passed: counts.passed, failed, line };
}

const results: (Counts & { line: string })[] = [];
for (const step of steps) results.push(await runStep(step));

console.log('');
for (const { line } of results) console.log(line);
const sum = (key: keyof Counts) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') ? 1 : 0;
