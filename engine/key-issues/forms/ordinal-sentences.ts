import { sentences } from '../../text/sentences.ts';
import type { TextBlock } from '../../text-block.ts';
import type { Candidate, Point } from '../candidate.ts';
import { LANGUAGES } from '../languages/index.ts';

const MIN_POINTS = 3;
/** The next ordinal stands at most this many blocks after the one before it. */
const MAX_GAP = 3;

interface Openers {
  readonly ordinals: readonly RegExp[];
  readonly last: RegExp;
}

const opener = (words: string) => new RegExp(`^(?:${words})(?:,|\\s)`, 'i');
const OPENERS: readonly Openers[] = LANGUAGES.map(({ ordinals, last }) => ({
  ordinals: ordinals.map(opener),
  last: opener(last),
}));
/**
 * No text without one of these first words has a series: spares splitting every paragraph into sentences. With capitals
 * instead of the flag `i`, which is several times as slow.
 */
const ANY_FIRST = new RegExp(
  LANGUAGES.flatMap(({ ordinals }) => ordinals[0]?.split('|') ?? [])
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}[,\\s]`)
    .join('|'),
);

interface Series {
  readonly language: Openers;
  readonly points: { readonly point: Point; readonly index: number }[];
  closed: boolean;
}

/** "First, … Second, … Third, …": sentences in order, in one paragraph or in neighbouring ones, three at least. */
export function ordinalSentences(blocks: readonly TextBlock[]): Candidate[] {
  const found: Series[] = [];
  let open: Series | null = null;
  blocks.forEach((block, index) => {
    if (block.kind !== 'paragraph' || block.place || block.zone !== 'body') return;
    if (open && index - (open.points.at(-1)?.index ?? index) > MAX_GAP) open = null;
    if (!open && !ANY_FIRST.test(block.text)) return;
    for (const { start, end } of sentences(block.text)) {
      const entry = { point: { block, start, end }, index };
      const head = block.text.slice(start, Math.min(end, start + 40));
      if (open && continues(open, head)) open.points.push(entry);
      else {
        const language = OPENERS.find(({ ordinals }) => ordinals[0]?.test(head));
        if (!language) continue;
        open = { language, points: [entry], closed: false };
        found.push(open);
      }
    }
  });
  return found.filter(({ points }) => points.length >= MIN_POINTS).map(candidateOf);
}

function continues(series: Series, head: string): boolean {
  if (series.closed) return false;
  const { ordinals, last } = series.language;
  if (ordinals[series.points.length]?.test(head)) return true;
  // "Finally" closes a series, and only one that has begun to count.
  if (series.points.length < MIN_POINTS - 1 || !last.test(head)) return false;
  series.closed = true;
  return true;
}

function candidateOf({ points }: Series): Candidate {
  return {
    form: 'sentences',
    ordered: false,
    points: points.map(({ point }) => point),
    from: points[0]?.index ?? 0,
    to: points.at(-1)?.index ?? 0,
    numbers: { first: 1, last: points.length },
    blocks: [...new Set(points.map(({ point }) => point.block))],
    lead: null,
  };
}
