import { readFileSync } from 'node:fs';
import type { Digest, Slice } from '../engine/index.ts';
import type { Figures } from './floors.ts';

/** What no digest may break: each part is the slice of its block, in the order of the article, and stands once. */
function broken({ article, quotes, paraphrases = [] }: Digest): string[] {
  const textOf = new Map(article.blocks.map((block) => [block.id, block.text]));
  const cut = ({ block, start, end }: Slice) => textOf.get(block)?.slice(start, end);
  const found: string[] = [];
  for (const { parts, at } of quotes) {
    if (at.length !== parts.length) found.push(`${parts.length} parts, ${at.length} places: ${parts[0]}`);
    parts.forEach((part, index) => {
      const place = at[index];
      if (!part || !place || cut(place) !== part) found.push(`not the slice of its block: ${part}`);
    });
  }
  for (const { text, at } of paraphrases) if (cut(at) !== text) found.push(`not the slice of its block: ${text}`);
  const places = quotes.flatMap(({ at }) => at);
  places.forEach((place, index) => {
    const before = places[index - 1];
    const follows = !before || place.block !== before.block || place.start >= before.end;
    if (!follows) found.push(`stands twice or out of order: ${cut(place)}`);
  });
  return found;
}

/** The digests of whole corpora, as JSON Lines, held against what every quote promises. */
export function verbatimFigures(files: readonly string[]): Figures {
  const digests = files
    .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Digest);
  const misses = digests.flatMap(broken);
  for (const miss of misses) console.log(`  ${miss}`);
  const quotes = digests.reduce((sum, digest) => sum + digest.quotes.length, 0);
  console.log(`verbatim        ${quotes} quotes of ${digests.length} pages, ${misses.length} broken\n`);
  return { pages: digests.length, quotes, broken: misses.length };
}
