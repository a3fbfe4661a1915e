import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import type { Times } from './in-page.ts';

const root = join(import.meta.dirname, '..');
const corpus = join(root, '..', 'shared', 'corpus', 'article');
const ROUNDS = 7;
/** Ceilings of issue 3: the digest's time over Readability's, per page. */
const MEDIAN = 1;
const NINETIETH = 1.5;
const GROWTH = 1.1;

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: true,
      lib: { entry: join(root, 'bench', 'in-page.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error('the bundle came out empty');
  return output.output[0].code;
}

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? 0;
const sort = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);
const median = (numbers: readonly number[]) => at(sort(numbers), 0.5);

async function open(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setOfflineMode(true);
  page.on('dialog', (dialog) => void dialog.dismiss());
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 20_000 }).catch(() => {});
  return page;
}

/** Some pages send themselves elsewhere with a script: what is there after that is measured. */
async function measure(page: Page, code: string, rounds: number): Promise<Times> {
  for (let attempt = 0; ; attempt++) {
    try {
      await page.evaluate(`${code};0`);
      return (await page.evaluate(`plainspokenBench(${rounds})`)) as Times;
    } catch (error) {
      if (attempt === 2) throw error;
      await new Promise((again) => setTimeout(again, 500));
    }
  }
}

/** Exponent of the digest's growth from 10 to 100 times the same paragraphs. */
async function growth(browser: Browser, code: string): Promise<number> {
  const paragraph = `<p>The council said on Monday that “nine branches stay open”, and the treasurer, Ann Hill, told <a href="https://example.org/report.pdf">the meeting</a> it costs less.</p>`;
  const times: number[] = [];
  for (const count of [100, 1_000]) {
    const page = await browser.newPage();
    await page.setContent(`<html><body><article><h1>Growth</h1>${paragraph.repeat(count)}</article></body></html>`);
    times.push(median((await measure(page, code, 9)).digest.slice(2)));
    await page.close();
  }
  const [small = 1, large = 1] = times;
  return Math.log10(large / small);
}

async function run(): Promise<void> {
  const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const code = await bundle();
  const files = readFileSync(join(corpus, 'manifest.jsonl'), 'utf8').split('\n').filter(Boolean);
  const browser = await puppeteer.launch({
    executablePath: chromium,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
  const ratios: number[] = [];
  const cold: number[] = [];
  const totals: Times = { digest: [], readability: [] };
  for (const line of files) {
    const { file } = JSON.parse(line) as { file: string };
    const page = await open(browser, pathToFileURL(join(corpus, file)).href);
    const times = await measure(page, code, ROUNDS);
    const [own, base] = [median(times.digest.slice(1)), median(times.readability.slice(1))];
    ratios.push(own / base);
    cold.push(times.digest[0] ?? 0);
    totals.digest.push(own);
    totals.readability.push(base);
    if (process.argv.includes('--pages'))
      console.log(`${(own / base).toFixed(2)}  ${own.toFixed(1)} ms  ${base.toFixed(1)} ms  ${file.slice(0, 12)}`);
    await page.close();
  }
  const exponent = await growth(browser, code);
  await browser.close();
  const [middle, high] = [median(ratios), at(sort(ratios), 0.9)];
  console.log(`${files.length} pages, ${ROUNDS} rounds each, digest over Readability alone`);
  console.log(
    `ratio     median ${middle.toFixed(2)} (at most ${MEDIAN})   90th percentile ${high.toFixed(2)} (at most ${NINETIETH})`,
  );
  console.log(
    `median    digest ${median(totals.digest).toFixed(1)} ms   Readability ${median(totals.readability).toFixed(1)} ms`,
  );
  console.log(`cold run  median ${median(cold).toFixed(1)} ms   90th percentile ${at(sort(cold), 0.9).toFixed(1)} ms`);
  console.log(`growth    exponent ${exponent.toFixed(2)} from 10 to 100 times the paragraphs (at most ${GROWTH})`);
  process.exitCode = middle <= MEDIAN && high <= NINETIETH && exponent <= GROWTH ? 0 : 1;
}

if (existsSync(corpus)) await run();
else console.log('The corpora are not beside the project (../shared): nothing to measure.');
