import type { KeyIssueList } from '../digest.ts';
import { sentences } from '../text/sentences.ts';
import type { TextBlock } from '../text-block.ts';
import { type Candidate, linked, type Point, sliceOf, textOf } from './candidate.ts';
import { claimedBy } from './claimed.ts';
import { announcedHeadings } from './forms/announced-headings.ts';
import { countingHeadings } from './forms/counting-headings.ts';
import { definitionLists } from './forms/definition-lists.ts';
import { markedLists } from './forms/marked-lists.ts';
import { ordinalSentences } from './forms/ordinal-sentences.ts';
import { runOnNumbers } from './forms/run-on-numbers.ts';
import { joinSplit } from './join-split.ts';
import { lastProse } from './last-prose.ts';
import { leadOf } from './lead.ts';
import { outlineOf } from './outline.ts';
import { isVouched, type Judged, refusalOf } from './screen.ts';
import { isSold } from './sold.ts';
import { weigh } from './weigh.ts';

export { rankKeyIssues } from './rank.ts';

export interface KeyIssuesContext {
  /** BCP 47; all languages are tried, since pages declare their template's. */
  readonly lang: string | null;
  readonly title: string;
}

export interface KeyIssuesFound {
  readonly keyIssues: KeyIssueList[];
  readonly outline: string[];
}

/** The forms a list takes. Where two claim a block, the earlier one here has it. */
const FORMS: readonly ((blocks: readonly TextBlock[]) => Candidate[])[] = [
  markedLists,
  countingHeadings,
  announcedHeadings,
  definitionLists,
  ordinalSentences,
  runOnNumbers,
];

/**
 * The article's own lists of points in document order, each point a slice of one block. Without any, the body's
 * headings as an outline. Nothing is made up: lead, points and outline are the article's words.
 */
export function findKeyIssues(blocks: readonly TextBlock[], { title }: KeyIssuesContext): KeyIssuesFound {
  const candidates: Candidate[] = [];
  for (const find of FORMS) candidates.push(...unclaimed(find(blocks), candidates));
  const prose = lastProse(blocks);
  const keyIssues = joinSplit(candidates.filter(isInArticle), blocks)
    .sort((a, b) => a.from - b.from)
    .map((candidate) => judge(candidate, blocks, prose))
    .filter((judged) => refusalOf(judged) === null)
    .map(listOf);
  return { keyIssues, outline: keyIssues.length ? [] : outlineOf(blocks, title) };
}

function unclaimed(found: readonly Candidate[], taken: readonly Candidate[]): Candidate[] {
  const blocks = new Set(taken.flatMap(({ points }) => points.map(({ block }) => block)));
  return found.filter(({ points }) => !points.some(({ block }) => blocks.has(block)));
}

function isInArticle({ points }: Candidate): boolean {
  return points.every(({ block: { zone } }) => zone === 'body' || zone === 'aside');
}

function judge(found: Candidate, blocks: readonly TextBlock[], prose: number): Judged {
  const candidate = { ...found, points: withoutClosingLink(found.points) };
  const lead = leadOf(candidate, blocks);
  const leadText = lead ? textOf(lead) : '';
  const claimed = lead ? claimIn(lead, candidate.points.length) : null;
  return {
    candidate,
    texts: candidate.points.map(textOf),
    lead,
    leadText,
    claimed,
    vouched: isVouched(leadText, claimed),
    proseAfter: candidate.to < prose,
    sold: isSold(candidate, blocks),
  };
}

/** The introducing sentence announces; one before it only where its number is the number found. */
function claimIn({ block, start, end }: Point, found: number): number | null {
  const last = sentences(block.text).at(-1);
  const own = claimedBy(block.text.slice(Math.max(start, last?.start ?? start), end), found);
  if (own !== null) return own;
  const whole = claimedBy(block.text.slice(start, end), found);
  return whole === found ? whole : null;
}

/** A last item that is all link below items that are not ("Read the full story") is no point. */
function withoutClosingLink(points: readonly Point[]): readonly Point[] {
  const last = points.at(-1);
  if (!last || linked(last) < 0.9) return points;
  const others = points.slice(0, -1);
  return others.length > 1 && others.every((point) => linked(point) < 0.9) ? others : points;
}

function listOf({ candidate: { points, ordered }, texts, lead, claimed }: Judged): KeyIssueList {
  const words = lead ? textOf(lead) : null;
  return { lead: words, items: [...texts], ordered, claimed, at: points.map(sliceOf), weight: weigh(words, claimed) };
}
