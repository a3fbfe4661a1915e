import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { benchDigest } from './digest.ts';
import { benchFinders } from './finders.ts';

const corpora = join(import.meta.dirname, '..', '..', 'shared', 'corpus');
const [what, page] = process.argv.slice(2).filter((parameter) => !parameter.startsWith('--'));

/** `npm run bench` times the digest in Chromium, `npm run bench -- finders` the finders in Node. */
const runs: Readonly<Record<string, () => boolean | Promise<boolean>>> = {
  digest: () => benchDigest(join(corpora, 'article'), page, process.argv.includes('--pages')),
  finders: () => benchFinders(join(corpora, 'digest')),
};
const run = runs[what ?? 'digest'];

if (!run) {
  console.error(`There is no bench "${what}". Choose one of: ${Object.keys(runs).join(', ')}.`);
  process.exitCode = 2;
} else if (!existsSync(corpora)) {
  console.log('The corpora are not beside the project (../shared): nothing to measure.');
} else process.exitCode = (await run()) ? 0 : 1;
