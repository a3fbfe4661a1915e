import { readFileSync } from 'node:fs';
import { findQuotes, paragraphs } from '../engine/index.ts';
import type { Figures } from './floors.ts';
import { similarity, wordsOf } from './word-overlap.ts';

interface Passage {
  readonly text: string;
  /** [start, end, colour] */
  readonly spans: readonly (readonly [number, number, string])[];
}

/** The guide's colour for the quoted words. */
const CONTENT = '#ffe500';
/** The guide sets its passages in curly marks; straight ones stand only in its introduction. */
const QUOTED = /“/;
/** As the scorer has it, runs of fewer words are neither rewarded nor punished. */
const SHORT = 5;

/**
 * Each passage of the newsroom's guide on its own, as one block: the marked contents found, and the twelve passages
 * with quotation marks but no marked content ("negatives") left alone. Two of those do quote somebody: the marking of
 * their words is lost in the guide.
 */
export function guideFigures(path: string): Figures {
  const passages = JSON.parse(readFileSync(path, 'utf8')) as Passage[];
  const tally = { contents: 0, found: 0, negatives: 0, leftOut: 0 };
  for (const { text, spans } of passages) {
    const marked = spans.filter(([, , colour]) => colour === CONTENT).map(([start, end]) => text.slice(start, end));
    // The guide's own key is coloured like its contents: only what stands in marks is a quote.
    const contents = marked.filter((content) => QUOTED.test(content));
    const { quotes } = findQuotes(paragraphs([text]), { lang: 'en' });
    if (contents.length) {
      tally.contents += contents.length;
      const parts = quotes.flatMap((quote) => [quote.text, ...quote.parts]);
      const hits = contents.filter((content) =>
        parts.some((part) => similarity(wordsOf(content), wordsOf(part)) >= 0.8),
      );
      tally.found += hits.length;
      for (const miss of contents.filter((content) => !hits.includes(content))) console.log(`  missed: ${miss}`);
    } else if (QUOTED.test(text)) {
      tally.negatives++;
      const taken = quotes.flatMap(({ parts }) => parts).filter((part) => wordsOf(part).length >= SHORT);
      if (taken.length) console.log(`  taken for a quote: ${taken.join(' … ')}`);
      else tally.leftOut++;
    }
  }
  const { contents, found, negatives, leftOut } = tally;
  console.log(
    `guide passages  ${found} of ${contents} contents found, ${leftOut} of ${negatives} negatives left out\n`,
  );
  return { contents, found, recall: contents ? found / contents : 0, negatives, leftOut };
}
