import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { benchDigest } from './digest.ts';
import { benchFinders } from './finders.ts';
import { measurePasses } from './passes.ts';
import { benchView } from './view.ts';

const corpora = join(import.meta.dirname, '..', '..', 'shared', 'corpus');
const [what, page] = process.argv.slice(2).filter((parameter) => !parameter.startsWith('--'));

const shared = join(corpora, '..');
const work = join(import.meta.dirname, '..', '.cache', 'bench');

/**
 * `npm run bench` times the digest in Chromium, `-- view` the way from the click to the reading view, `-- finders` the
 * finders in Node, and `-- passes` tells what each pass over the article is worth.
 */
const runs: Readonly<Record<string, () => boolean | Promise<boolean>>> = {
  digest: () => benchDigest(join(corpora, 'article'), page, process.argv.includes('--pages')),
  view: () => benchView(join(corpora, 'article'), page),
  finders: () => benchFinders(join(corpora, 'digest')),
  passes: () => measurePasses(join(corpora, 'article'), join(shared, 'eval', 'score.mjs'), work),
};
const run = runs[what ?? 'digest'];

if (!run) {
  console.error(`There is no bench "${what}". Choose one of: ${Object.keys(runs).join(', ')}.`);
  process.exitCode = 2;
} else if (!existsSync(corpora)) {
  console.log('The corpora are not beside the project (../shared): nothing to measure.');
} else process.exitCode = (await run()) ? 0 : 1;
