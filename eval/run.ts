import { execFileSync } from 'node:child_process';
import { appendFileSync, closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { below, type Figures, type Floors } from './floors.ts';
import { guideFigures } from './quote-guide.ts';
import { verbatimFigures } from './verbatim.ts';

const root = join(import.meta.dirname, '..');
const shared = join(root, '..', 'shared');
const scorer = join(shared, 'eval', 'score.mjs');
const work = join(root, '.cache', 'eval');

/** Digests of one corpus by the command line, as the scorer reads them. */
function predict(corpus: string): string {
  mkdirSync(work, { recursive: true });
  const file = join(work, `${corpus}.jsonl`);
  const out = openSync(file, 'w');
  const manifest = join(shared, 'corpus', corpus, 'manifest.jsonl');
  try {
    execFileSync(process.execPath, [join(root, 'cli', 'digest.ts'), '--manifest', manifest], {
      stdio: ['ignore', out, 'inherit'],
    });
  } catch (error) {
    // Exit code 1: a page without an article, told on stderr; the scorer counts it as empty.
    if ((error as { status?: number }).status !== 1) throw error;
  } finally {
    closeSync(out);
  }
  return file;
}

function score(parameters: string[]): Figures {
  const pages = process.argv.includes('--pages') ? ['--pages'] : [];
  console.log(execFileSync(process.execPath, [scorer, ...parameters, ...pages], { encoding: 'utf8' }));
  return JSON.parse(execFileSync(process.execPath, [scorer, ...parameters, '--json'], { encoding: 'utf8' })) as Figures;
}

function evaluate(): Record<string, Figures> {
  const gold = (corpus: string) => [
    'digest',
    '--gold',
    join(shared, 'corpus', corpus, 'gold'),
    '--predictions',
    predict(corpus),
  ];
  const runs: Record<string, () => Figures> = {
    seed: () => score(gold('seed')),
    digest: () => score(gold('digest')),
    article: () =>
      score([
        'article',
        '--truth',
        join(shared, 'corpus', 'article', 'ground-truth.json'),
        '--predictions',
        predict('article'),
      ]),
    verbatim: () => verbatimFigures(['seed', 'digest', 'article'].map(predict)),
    quotes: () => guideFigures(join(shared, 'corpus', 'quotes', 'guardian-guide-fixture.json')),
  };
  const wanted = process.argv.slice(2).filter((name) => name in runs);
  const figures: Record<string, Figures> = {};
  for (const name of wanted.length ? wanted : Object.keys(runs)) {
    console.log(`── ${name}`);
    const run = runs[name];
    if (run) figures[name] = run();
  }
  return figures;
}

function record(figures: Record<string, Figures>): void {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
  const line = JSON.stringify({ date: new Date().toISOString().slice(0, 10), commit, figures });
  appendFileSync(join(root, 'eval', 'history.jsonl'), `${line}\n`);
}

if (!existsSync(scorer)) {
  console.log('The evaluation corpora are not beside the project (../shared): nothing to measure.');
} else {
  const figures = evaluate();
  const floors = JSON.parse(readFileSync(join(root, 'eval', 'floors.json'), 'utf8')) as Floors;
  const { misses, met } = below(floors, figures);
  for (const miss of misses) console.log(`below the floor: ${miss}`);
  if (process.argv.includes('--record')) record(figures);
  console.log(`floors: ${met} passed, ${misses.length} failed`);
  process.exitCode = misses.length ? 1 : 0;
}
