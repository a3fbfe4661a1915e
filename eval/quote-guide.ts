import { readFileSync } from 'node:fs';
import { findQuotes, paragraphs } from '../engine/index.ts';
import type { Figures } from './floors.ts';

interface Passage {
  readonly text: string;
  /** [start, end, colour] */
  readonly spans: readonly (readonly [number, number, string])[];
}

/** The guide's colour for the quoted words. */
const CONTENT = '#ffe500';
const MARKS = /[“”"‘’']/g;
const QUOTED = /[“"]/;

const words = (text: string) =>
  text
    .replace(MARKS, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Token F1 of two passages, as the scorer matches quotes. */
function similarity(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count) common++;
    left.set(word, count - 1);
  }
  return a.length + b.length ? (2 * common) / (a.length + b.length) : 1;
}

/**
 * Each passage of the newsroom's guide on its own, as one block: the marked contents found, and the passages with
 * quotation marks but no marked content ("negatives") left alone.
 */
export function guideFigures(path: string): Figures {
  const passages = JSON.parse(readFileSync(path, 'utf8')) as Passage[];
  const tally = { contents: 0, found: 0, negatives: 0, leftOut: 0 };
  for (const { text, spans } of passages) {
    const marked = spans.filter(([, , colour]) => colour === CONTENT).map(([start, end]) => text.slice(start, end));
    // The guide's own key is coloured like its contents: only what stands in marks is a quote.
    const contents = marked.filter((content) => QUOTED.test(content));
    const { quotes } = findQuotes(paragraphs([text]), { lang: 'en', title: '', byline: null, siteName: null });
    if (contents.length) {
      tally.contents += contents.length;
      const parts = quotes.flatMap((quote) => [quote.text, ...quote.parts]);
      const hits = contents.filter((content) => parts.some((part) => similarity(words(content), words(part)) >= 0.8));
      tally.found += hits.length;
      for (const miss of contents.filter((content) => !hits.includes(content))) console.log(`  missed: ${miss}`);
    } else if (QUOTED.test(text) && !spans.length) {
      tally.negatives++;
      if (quotes.length) console.log(`  taken for a quote: ${quotes.map((quote) => quote.text).join(' … ')}`);
      else tally.leftOut++;
    }
  }
  const { contents, found, negatives, leftOut } = tally;
  console.log(
    `guide passages  ${found} of ${contents} contents found, ${leftOut} of ${negatives} negatives left out\n`,
  );
  return { contents, found, recall: contents ? found / contents : 0, negatives, leftOut };
}
