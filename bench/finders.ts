import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../cli/decode.ts';
import { openPage } from '../cli/open-page.ts';
import { findKeyIssues, findQuotes, findSources, type PageReading, readPage } from '../engine/index.ts';
import { median } from './statistics.ts';

const WARM_UP = 5;
const ROUNDS = 15;
/** Ceilings, ms per 1,000 words. */
const QUOTES = 0.8;
const POINTS_AND_SOURCES = 0.4;

function readings(corpus: string): PageReading[] {
  return readFileSync(join(corpus, 'manifest.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const { file, url } = JSON.parse(line) as { file: string; url: string };
      const page = openPage(decode(readFileSync(join(corpus, file))), url);
      const result = readPage(page.document, { url });
      page.close();
      return result.ok ? [result.reading] : [];
    });
}

/** Median time of one round over all pages, ms per 1,000 words, after warm-up. */
function time(pages: readonly PageReading[], words: number, find: (page: PageReading) => unknown): number {
  const rounds: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const start = performance.now();
    for (const page of pages) find(page);
    if (round >= WARM_UP) rounds.push(performance.now() - start);
  }
  return (median(rounds) / words) * 1_000;
}

/** Times the finders in Node over what was read off the corpus. Returns whether the ceilings hold. */
export function benchFinders(corpus: string): boolean {
  const pages = readings(corpus);
  const words = pages.reduce((sum, { article }) => sum + article.wordCount, 0);
  const quotes = time(pages, words, ({ blocks, article }) => findQuotes(blocks, article));
  const points = time(pages, words, ({ blocks, article }) => findKeyIssues(blocks, article));
  const sources = time(pages, words, ({ blocks, article }) => findSources(blocks, article));
  const line = (name: string, ms: number) => console.log(`${name.padEnd(24)}${ms.toFixed(3)} ms per 1,000 words`);
  console.log(`${pages.length} pages, ${words} words, ${ROUNDS} rounds in Node after ${WARM_UP} to warm up`);
  line(`quotes (at most ${QUOTES})`, quotes);
  line('key issues', points);
  line('sources', sources);
  line(`both (at most ${POINTS_AND_SOURCES})`, points + sources);
  return quotes <= QUOTES && points + sources <= POINTS_AND_SOURCES;
}
