import { sentences } from '../text/sentences.ts';
import type { TextBlock } from '../text-block.ts';
import { type Candidate, meanWords, type Point, textOf, whole, wordsIn } from './candidate.ts';
import { claimedBy } from './claimed.ts';
import { hasAny } from './languages/index.ts';
import { lastProse } from './last-prose.ts';

/** Captions and boxes between a lead and its list are stepped over, so many at most. */
const MAX_STEPS = 4;
/** A paragraph without end mark of at most this many words is a heading by another name. */
const MAX_HEADING_WORDS = 12;
/** Shorter items, in the mean, are no sentences. */
const MIN_SENTENCE_WORDS = 4;
/** Sentences are added before the last one until the lead is half of its paragraph, up to so many characters. */
const MAX_LEAD = 400;

const isPointing = hasAny(({ pointing }) => pointing);
const COLON = /[:：]\s*["'”’»)]?$/;
/** A caption with its credit, glued together by the page. */
const GLUED = /\p{Ll}[.!?]\p{Lu}/u;
const FINISHED = /(?:(?<!\.)[.!?]|[。！？])["'”’»)\]]*$/;
const SPEECH = /[“”„«»"]/;

/**
 * What introduces a list, a slice of the block before it: a heading; the end of a paragraph that stops with a colon or
 * in mid-sentence, or whose last sentence counts the points, points at what follows, or stands right before the list.
 * Null at the head of the article and in a box without words of its own.
 */
export function leadOf(candidate: Candidate, blocks: readonly TextBlock[]): Point | null {
  if (candidate.lead) return candidate.lead.block.kind === 'heading' ? candidate.lead : lastSentences(candidate.lead);
  const own = sentenceBefore(candidate);
  if (own) return own;
  const before = blockBefore(candidate, blocks);
  if (!before) return null;
  if (before.kind === 'heading') return headingLead(candidate, blocks, before);
  const { text } = before;
  if (COLON.test(text)) return lastSentences(whole(before));
  if (!FINISHED.test(text)) {
    if (wordsIn(text) > MAX_HEADING_WORDS) return lastSentences(whole(before));
    return GLUED.test(text) ? null : whole(before);
  }
  const last = lastSentences(whole(before));
  const sentence = text.slice(last.start, last.end);
  if (claimedBy(sentence, candidate.points.length) !== null) return last;
  if (candidate.form === 'headings') return null;
  return isPointing(sentence) || (goesOn(candidate, blocks, before) && !SPEECH.test(sentence)) ? last : null;
}

/**
 * A list without a heading of its own goes on from the paragraph right before it. Short items behind the article's last
 * prose do not: those are tags.
 */
function goesOn({ form, points, from, to }: Candidate, blocks: readonly TextBlock[], before: TextBlock): boolean {
  if (form !== 'list' || from < 2 || before !== blocks[from - 1]) return false;
  return meanWords(points.map(textOf)) >= MIN_SENTENCE_WORDS || to < lastProse(blocks);
}

/** Ordinals within a paragraph: the sentence before the first of them. */
function sentenceBefore({ form, points }: Candidate): Point | null {
  const first = points[0];
  if (form !== 'sentences' || !first) return null;
  const before = sentences(first.block.text).findLast(({ end }) => end <= first.start);
  return before ? { block: first.block, ...before } : null;
}

function blockBefore({ from, points }: Candidate, blocks: readonly TextBlock[]): TextBlock | null {
  const zone = points[0]?.block.zone;
  for (let at = from - 1, steps = 0; at >= 0 && steps < MAX_STEPS; at--, steps++) {
    const block = blocks[at];
    if (!block || block.zone === 'caption' || block.kind === 'caption') continue;
    if (block.zone !== zone) {
      // A box of its own has no lead outside it.
      if (zone === 'aside') return null;
      continue;
    }
    return block.place || block.cell || block.kind === 'code' ? null : block;
  }
  return null;
}

/** "Here are the steps:" may stand before the heading of the first step or of the box that holds them. */
function headingLead(candidate: Candidate, blocks: readonly TextBlock[], heading: TextBlock): Point {
  if (candidate.form !== 'headings') return whole(heading);
  const before = blocks[blocks.indexOf(heading) - 1];
  return before?.kind === 'paragraph' && COLON.test(before.text) ? lastSentences(whole(before)) : whole(heading);
}

/**
 * The introducing sentence, with those before it while it is less than half of the paragraph: a short one points back
 * ("Those are:", "Here are three more tips:").
 */
function lastSentences({ block, end }: Point): Point {
  const all = sentences(block.text.slice(0, end));
  let start = all.at(-1)?.start ?? 0;
  for (let at = all.length - 2; at >= 0 && end - start < end / 2; at--) {
    const next = all[at]?.start ?? 0;
    if (end - next > MAX_LEAD) break;
    start = next;
  }
  return { block, start, end };
}
