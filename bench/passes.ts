import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../cli/decode.ts';
import { openPage } from '../cli/open-page.ts';
import { passes } from '../engine/article/passes/index.ts';
import { shapes } from '../engine/article/shape/index.ts';
import { digest } from '../engine/index.ts';

interface OpenedPage {
  readonly file: string;
  readonly url: string;
  readonly document: Document;
}

interface Figures {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

function openPages(corpus: string): OpenedPage[] {
  const lines = readFileSync(join(corpus, 'manifest.jsonl'), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { file, url } = JSON.parse(line) as { file: string; url: string };
    return { file, url, document: openPage(decode(readFileSync(join(corpus, file))), url).document };
  });
}

/** Runs `run` while one step is out of its list: the lists are constants of the engine, and whole again afterwards. */
function without<T, R>(steps: readonly T[], index: number, run: () => R): R {
  const list = steps as T[];
  const [step] = list.splice(index, 1) as [T];
  try {
    return run();
  } finally {
    list.splice(index, 0, step);
  }
}

/** Prints what each pass is worth: the article figures with that pass left out, against those with all of them. */
export function measurePasses(corpus: string, scorer: string, work: string): true {
  mkdirSync(work, { recursive: true });
  const pages = openPages(corpus);
  const file = join(work, 'passes.jsonl');
  const figures = (): Figures => {
    const lines = pages.map(({ file: input, url, document }) => {
      const result = digest(document, { url });
      return JSON.stringify({ input, article: { text: result.ok ? result.digest.article.text : '' } });
    });
    writeFileSync(file, lines.join('\n'));
    const truth = join(corpus, 'ground-truth.json');
    const parameters = [scorer, 'article', '--truth', truth, '--predictions', file, '--json'];
    return JSON.parse(execFileSync(process.execPath, parameters, { encoding: 'utf8' })) as Figures;
  };
  const all = figures();
  const row = (name: string, { f1, precision, recall }: Figures) => {
    const gain = name === 'all' ? '' : `   gain ${((all.f1 - f1) * 1000).toFixed(1).padStart(5)} thousandths`;
    console.log(
      `${name.padEnd(20)}F1 ${f1.toFixed(4)}   precision ${precision.toFixed(4)}   recall ${recall.toFixed(4)}${gain}`,
    );
  };
  row('all', all);
  for (const steps of [shapes, passes] as readonly (readonly { readonly name: string }[])[]) {
    for (const [index, { name }] of steps.entries()) row(`no ${name}`, without(steps, index, figures));
  }
  return true;
}
