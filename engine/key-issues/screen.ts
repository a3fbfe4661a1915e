import { isSummaryHeading } from '../words/summary-headings.ts';
import { type Candidate, linked, meanWords, type Point } from './candidate.ts';
import {
  isCitation,
  isConsent,
  isContact,
  isHashtag,
  isJob,
  isMeta,
  isNames,
  isPriced,
  isProduct,
  isQuantity,
  isScore,
  isSpecification,
  isTally,
  isTimed,
  isWork,
} from './item-shapes.ts';
import { hasAny, isWhole } from './languages/index.ts';

/** A candidate with what the screens judge it by. */
export interface Judged {
  readonly candidate: Candidate;
  readonly texts: readonly string[];
  readonly lead: Point | null;
  readonly leadText: string;
  readonly claimed: number | null;
  /** The lead calls the points issues, demands, tips …, counts them, or is a summary box's heading. */
  readonly vouched: boolean;
  /** Body prose follows the list. */
  readonly proseAfter: boolean;
}

interface Screen {
  readonly name: string;
  readonly refuses: (judged: Judged) => boolean;
}

const isMachinery = isWhole(({ machinery }) => machinery);
const isReferences = isWhole(({ references }) => references);
const isSupplies = isWhole(({ supplies }) => supplies);
const isNeeding = hasAny(({ needing }) => needing);
const isOffer = hasAny(({ offers }) => offers);
const namesPoints = hasAny(({ weighty, countable }) => `${weighty}|${countable}`);

/** Items are looked at from their beginning, so many characters. */
const MAX_HEAD = 200;
const LINKED = 0.7;
const MOST = 0.6;
/** Words of one item beyond which it is a section of the page. */
const MAX_MEAN_WORDS = 220;
/** A line of the article's own data has few parts. */
const MAX_META = 5;
/** Items without a lead and with fewer words, in the mean, are tags. */
const TAG_WORDS = 3.5;

const share = <T>(all: readonly T[], test: (one: T) => boolean) =>
  all.length ? all.filter(test).length / all.length : 0;

function isLinkItem(point: Point): boolean {
  return linked(point) >= LINKED;
}

function isAnchored({ block }: Point): boolean {
  return block.links.some(({ href, start, end }) => end - start > 3 && /^[^#]*#[^:]/.test(href) && !/#:~:/.test(href));
}

/** Each says in its name what the list is instead of the article's points. The first that refuses decides. */
const SCREENS: readonly Screen[] = [
  { name: 'one item', refuses: ({ texts }) => texts.length < 2 },
  { name: 'page layout', refuses: ({ texts }) => meanWords(texts) > MAX_MEAN_WORDS },
  {
    name: 'another list by its heading',
    refuses: ({ leadText }) => isMachinery(leadText) || isReferences(leadText),
  },
  {
    name: 'things to have',
    refuses: ({ leadText, texts, vouched }) =>
      isSupplies(leadText) || isNeeding(leadText) || (!vouched && share(texts, isQuantity) >= MOST / 2),
  },
  {
    name: 'links',
    refuses: ({ candidate, claimed }) =>
      candidate.form === 'list' && claimed !== candidate.points.length && share(candidate.points, isLinkItem) >= MOST,
  },
  {
    name: 'contents of the page',
    refuses: ({ candidate }) => candidate.form === 'list' && share(candidate.points, isAnchored) >= MOST,
  },
  {
    name: 'more to read, after the text',
    refuses: ({ candidate, proseAfter, vouched }) =>
      candidate.form === 'list' &&
      !proseAfter &&
      !vouched &&
      share(candidate.points, (point) => linked(point) > 0.2) > MOST,
  },
  {
    name: 'teasers',
    refuses: ({ candidate: { form, blocks }, vouched }) =>
      form === 'list' && !vouched && blocks.every(({ kind }) => kind === 'heading'),
  },
  { name: 'contacts', refuses: ({ texts }) => share(texts, isContact) >= MOST },
  { name: 'notes and literature', refuses: ({ texts }) => share(texts, isCitation) >= MOST },
  {
    name: 'specifications',
    refuses: ({ texts, vouched, candidate: { form } }) =>
      !vouched && (form === 'list' || form === 'terms') && share(texts, isSpecification) >= MOST,
  },
  {
    name: 'times, prices and tallies',
    refuses: ({ texts, vouched }) =>
      !vouched && share(texts, (text) => isTimed(text) || isPriced(text) || isTally(text) || isWork(text)) >= MOST,
  },
  {
    name: 'products',
    refuses: ({ texts, vouched, candidate: { points } }) =>
      !vouched && share(texts, isProduct) >= MOST && points.some((point) => linked(point) > 0),
  },
  {
    name: 'scores and line-ups',
    refuses: ({ texts }) => share(texts, (text) => isScore(text) || isNames(text)) >= MOST,
  },
  { name: 'consent', refuses: ({ texts }) => share(texts, isConsent) >= MOST },
  { name: 'jobs', refuses: ({ texts, vouched }) => !vouched && share(texts, isJob) >= MOST },
  {
    // A publisher's tariffs repeat their benefits.
    name: 'offers',
    refuses: ({ texts, leadText }) =>
      isOffer(leadText) ||
      share(texts, (text) => isOffer(text.slice(0, MAX_HEAD))) > 0.3 ||
      new Set(texts).size < texts.length * 0.8,
  },
  { name: 'bylines and dates', refuses: ({ texts }) => texts.length <= MAX_META && share(texts, isMeta) >= MOST },
  {
    name: 'tags',
    refuses: ({ texts, lead, candidate: { form } }) =>
      share(texts, isHashtag) >= MOST ||
      (form !== 'sentences' && form !== 'headings' && lead === null && meanWords(texts) < TAG_WORDS),
  },
];

/** Whether the lead calls the points what they are. */
export function isVouched(leadText: string, claimed: number | null): boolean {
  return claimed !== null || isSummaryHeading(leadText) || namesPoints(leadText);
}

/** The name of the screen that refuses the list; null when it is the article's own. */
export function refusalOf(judged: Judged): string | null {
  return SCREENS.find(({ refuses }) => refuses(judged))?.name ?? null;
}
