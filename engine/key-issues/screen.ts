import { isSummaryHeading } from '../words/summary-headings.ts';
import { type Candidate, linked, meanWords, type Point } from './candidate.ts';
import {
  isCandidate,
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
import { hasAny, isWhole, LANGUAGES } from './languages/index.ts';

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
  /** A link to buy what it describes follows the list. */
  readonly sold: boolean;
}

interface Screen {
  readonly name: string;
  readonly refuses: (judged: Judged) => boolean;
}

const isMachinery = isWhole(({ machinery }) => machinery);
const isReferences = isWhole(({ references }) => references);
const isOccasion = isWhole(({ occasions }) => occasions);
const isSupplies = isWhole(({ supplies }) => supplies);
const isNeeding = hasAny(({ needing }) => needing);
const namesOffer = hasAny(({ offers }) => offers);
/** Every item is asked: spares nearly all of them a pattern for each language. */
const MAY_OFFER = new RegExp(LANGUAGES.map(({ offers }) => offers.replaceAll('[a-zß-ž]*', '')).join('|'), 'i');
const isOffer = (text: string) => MAY_OFFER.test(text) && namesOffer(text);
const namesPoints = hasAny(({ weighty, countable }) => `${weighty}|${countable}`);

/** Items are looked at from their beginning, so many characters. */
const MAX_HEAD = 200;
const LINKED = 0.7;
const MOST = 0.6;
const TWO_THIRDS = 2 / 3;
const A_THIRD = 1 / 3;
/** Words of one item beyond which it is a section of the page. */
const MAX_MEAN_WORDS = 220;
/** A line of the article's own data has few parts. */
const MAX_META = 5;
/** Items without a lead and with fewer words, in the mean, are tags. */
const TAG_WORDS = 3.5;

/** Whether at least this share of them, 0 to 1, pass. Stops where that is settled: most lists are none of these. */
function atLeast<T>(part: number, all: readonly T[], test: (one: T) => boolean): boolean {
  let left = all.length;
  let needed = Math.max(1, Math.ceil(left * part));
  for (const one of all) {
    if (left < needed) return false;
    left--;
    if (test(one) && --needed === 0) return true;
  }
  return false;
}

const most = <T>(all: readonly T[], test: (one: T) => boolean) => atLeast(MOST, all, test);

const isSentence = (text: string) => /\p{L}[.!?]$/u.test(text);

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
    // "Programme" may be a party's, in sentences.
    name: 'people, programmes and prices by their heading',
    refuses: ({ leadText, texts }) => isOccasion(leadText) && !most(texts, isSentence),
  },
  {
    name: 'things to have',
    refuses: ({ leadText, texts, vouched }) =>
      isSupplies(leadText) || isNeeding(leadText) || (!vouched && atLeast(MOST / 2, texts, isQuantity)),
  },
  {
    name: 'links',
    refuses: ({ candidate, claimed }) =>
      candidate.form === 'list' && claimed !== candidate.points.length && most(candidate.points, isLinkItem),
  },
  {
    name: 'contents of the page',
    refuses: ({ candidate }) => candidate.form === 'list' && most(candidate.points, isAnchored),
  },
  {
    name: 'more to read, after the text',
    refuses: ({ candidate, proseAfter, vouched }) =>
      candidate.form === 'list' &&
      !proseAfter &&
      !vouched &&
      atLeast(TWO_THIRDS, candidate.points, (point) => linked(point) > 0.2),
  },
  {
    name: 'teasers',
    refuses: ({ candidate: { form, blocks }, vouched }) =>
      form === 'list' && !vouched && blocks.every(({ kind }) => kind === 'heading'),
  },
  { name: 'contacts', refuses: ({ texts }) => most(texts, isContact) },
  { name: 'notes and literature', refuses: ({ texts }) => most(texts, isCitation) },
  {
    name: 'specifications',
    refuses: ({ texts, vouched, candidate: { form } }) =>
      !vouched && (form === 'list' || form === 'terms') && most(texts, isSpecification),
  },
  {
    name: 'times, prices and tallies',
    refuses: ({ texts, vouched }) =>
      !vouched && most(texts, (text) => isTimed(text) || isPriced(text) || isTally(text) || isWork(text)),
  },
  {
    name: 'products',
    refuses: ({ texts, vouched, sold, candidate: { points } }) =>
      !vouched && (sold || (most(texts, isProduct) && points.some((point) => linked(point) > 0))),
  },
  {
    name: 'scores and line-ups',
    refuses: ({ texts, vouched }) =>
      most(texts, (text) => isScore(text) || isNames(text)) || (!vouched && most(texts, isCandidate)),
  },
  { name: 'consent', refuses: ({ texts }) => most(texts, isConsent) },
  { name: 'jobs', refuses: ({ texts, vouched }) => !vouched && most(texts, isJob) },
  {
    // A publisher's tariffs repeat their benefits.
    name: 'offers',
    refuses: ({ texts, leadText }) =>
      isOffer(leadText) ||
      atLeast(A_THIRD, texts, (text) => isOffer(text.slice(0, MAX_HEAD))) ||
      new Set(texts).size < texts.length * 0.8,
  },
  { name: 'bylines and dates', refuses: ({ texts }) => texts.length <= MAX_META && most(texts, isMeta) },
  {
    name: 'tags',
    refuses: ({ texts, lead, candidate: { form } }) =>
      most(texts, isHashtag) ||
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
