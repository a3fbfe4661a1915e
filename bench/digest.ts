import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findChromium } from '../scripts/browsers/find.mjs';
import { bundle } from './bundle.ts';
import type { Times } from './in-page.ts';
import { openPage } from './open-page.ts';
import { median, midmean, percentile } from './statistics.ts';

/**
 * The browser compiles as it runs. The rounds until most of it is compiled are told apart: the first by itself, as what a
 * reader feels, the next few as what comes between.
 */
const WARM_UP = 10;
const EARLY = 7;
const ROUNDS = 30;
/** Ceilings: the digest's time over Readability's on the same page, and the growth with the text's length. */
const MEDIAN = 1;
const NINETIETH = 1.5;
const GROWTH = 1.1;

interface Measured {
  readonly file: string;
  /** Once it is warm, ms. */
  readonly digest: number;
  readonly readability: number;
  /** The digest's time over Readability's, from the second round to the seventh. */
  readonly early: number;
  /** The digest's first run, ms: nothing is compiled yet. */
  readonly cold: number;
}

async function measure(browser: Browser, code: string, url: string, html: Buffer, rounds: number): Promise<Times> {
  const { page, evaluate } = await openPage(browser, url, html);
  await evaluate(`${code};0`);
  const times = await evaluate<Times>(`plainspokenBench(${rounds})`);
  await page.close();
  return times;
}

/** Exponent of the digest's growth from 10 to 100 times the same ten paragraphs. */
async function growth(browser: Browser, code: string): Promise<number> {
  const paragraph = `<p>The council said on Monday that “nine branches stay open”, and the treasurer, Ann Hill, told <a href="https://example.org/report.pdf">the meeting</a> it costs less.</p>`;
  const times: number[] = [];
  for (const count of [100, 1_000]) {
    const html = `<html><body><article><h1>Growth</h1>${paragraph.repeat(count)}</article></body></html>`;
    const { digest } = await measure(browser, code, 'https://news.example/growth', Buffer.from(html), ROUNDS);
    times.push(median(digest.slice(WARM_UP)));
  }
  const [small = 1, large = 1] = times;
  return Math.log10(large / small);
}

/** Times every page of the corpus in real Chromium with the network off. Returns whether the ceilings hold. */
export async function benchDigest(corpus: string, onlyPage: string | undefined, showPages: boolean): Promise<boolean> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('Chromium was not found. Set CHROMIUM to the path of a Chromium or Chrome.');
  const code = await bundle();
  const lines = readFileSync(join(corpus, 'manifest.jsonl'), 'utf8').split('\n').filter(Boolean);
  const browser = await puppeteer.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
  const pages: Measured[] = [];
  for (const line of lines) {
    const { file, url } = JSON.parse(line) as { file: string; url: string };
    if (onlyPage && !file.startsWith(onlyPage)) continue;
    const times = await measure(browser, code, url, readFileSync(join(corpus, file)), ROUNDS);
    const [digest, readability] = [midmean(times.digest.slice(WARM_UP)), midmean(times.readability.slice(WARM_UP))];
    const early = midmean(times.digest.slice(1, EARLY)) / midmean(times.readability.slice(1, EARLY));
    pages.push({ file, digest, readability, early, cold: times.digest[0] ?? 0 });
  }
  const exponent = await growth(browser, code);
  await browser.close();
  return report(pages, exponent, showPages);
}

function report(pages: readonly Measured[], exponent: number, showPages: boolean): boolean {
  const ratio = ({ digest, readability }: Measured) => digest / readability;
  const ms = (values: readonly number[], share = 0.5) => `${percentile(values, share).toFixed(1)} ms`;
  for (const page of showPages ? pages.toSorted((a, b) => ratio(a) - ratio(b)) : []) {
    const { file, digest, readability } = page;
    console.log(
      `${ratio(page).toFixed(2)}  ${digest.toFixed(2)} ms  ${readability.toFixed(2)} ms  ${file.slice(0, 12)}`,
    );
  }
  const ratios = pages.map(ratio);
  const [middle, high] = [median(ratios), percentile(ratios, 0.9)];
  const early = pages.map((page) => page.early);
  const [digests, bases, cold] = [
    pages.map((page) => page.digest),
    pages.map((page) => page.readability),
    pages.map((page) => page.cold),
  ];
  console.log(`${pages.length} pages, ${ROUNDS} rounds each, ${WARM_UP} of them to warm up, the whole digest over Readability alone
ratio     median ${middle.toFixed(2)} (at most ${MEDIAN})   90th percentile ${high.toFixed(2)} (at most ${NINETIETH})
digest    median ${ms(digests)}   90th percentile ${ms(digests, 0.9)}
alone     median ${ms(bases)}   90th percentile ${ms(bases, 0.9)}
rounds 2 to ${EARLY}, not yet warm: ratio median ${median(early).toFixed(2)}   90th percentile ${percentile(early, 0.9).toFixed(2)}
cold run  median ${ms(cold)}   90th percentile ${ms(cold, 0.9)}
growth    exponent ${exponent.toFixed(2)} from 10 to 100 times the paragraphs (at most ${GROWTH})`);
  return middle <= MEDIAN && high <= NINETIETH && exponent <= GROWTH;
}
