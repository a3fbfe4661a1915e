import type { TextBlock } from '../text-block.ts';
import { type Candidate, linked, type Point, wordsIn } from './candidate.ts';
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
const isSummary = isWhole(({ summary }) => summary);
const namesPoints = hasAny(({ weighty, countable }) => `${weighty}|${countable}`);

/** Items are looked at from their beginning, so many characters. */
const MAX_HEAD = 200;
const MAX_ADDRESS = 2_000;
const LINKED = 0.7;
const MOST = 0.6;
/** Words of one item beyond which it is a section of the page. */
const MAX_MEAN_WORDS = 220;
const TAG_WORDS = 2.5;
const PROSE_WORDS = 20;

const CONTACT = /@[\w.]{2,}|\b(?:tel|phone|fax|mobile|e-?mail)\b\s*[:.]|(?:\+|\b0)\d[\d ()-]{7,}/iu;
const CITATION =
  /^(?:\[\d{1,3}\]|\^|↑|\d{1,3}\s?\^)|\b(?:doi|isbn|issn)[\s:]|\b(?:accessed|retrieved|abgerufen|consulté|consultado)\b|\bet al\.|\(\d{4}[a-z]?\)\s.{10,80}\./iu;
const BARE_ADDRESS = /^(?:https?:\/\/|www\.)\S+(?:\s\S+)?$/i;
const QUANTITY =
  /^(?:about |ca\. ?|etwa )?(?:\d+(?:[.,/]\d+)?|[½¼¾⅓⅔]|\d+\s?[½¼¾]|an?|one|two|half|eine?)[\s-]?(?:x\s|g|kg|mg|ml|l|cl|dl|oz|lbs?|cups?|tbsp|tsp|tablespoons?|teaspoons?|pinch(?:es)?|cloves?|slices?|cans?|tins?|inch(?:es)?|el|tl|prise|stück|tasse|bund|cuill\p{L}*|c\. à|tazas?|cucharad\p{L}*|grammi|gramos|grammes?)\b/iu;
const SPEC = /^[^:]{2,32}:\s\S.{0,44}$/u;
const MAX_SPEC_WORDS = 5;

const share = <T>(all: readonly T[], test: (one: T) => boolean) =>
  all.length ? all.filter(test).length / all.length : 0;
const mean = (texts: readonly string[]) => texts.reduce((sum, text) => sum + wordsIn(text), 0) / texts.length;

function isLinkItem(point: Point): boolean {
  return linked(point) >= LINKED;
}

function isAnchored({ block }: Point): boolean {
  return block.links.some(({ href, start, end }) => end - start > 3 && /^[^#]*#[^:]/.test(href) && !/#:~:/.test(href));
}

/** Each says in its name what the list is instead of the article's points. The first that refuses decides. */
export const SCREENS: readonly Screen[] = [
  { name: 'one item', refuses: ({ texts }) => texts.length < 2 },
  { name: 'page layout', refuses: ({ texts }) => mean(texts) > MAX_MEAN_WORDS },
  {
    name: 'another list by its heading',
    refuses: ({ leadText }) => isMachinery(leadText) || isReferences(leadText),
  },
  {
    name: 'things to have',
    refuses: ({ leadText, texts, vouched }) =>
      isSupplies(leadText) ||
      isNeeding(leadText) ||
      (!vouched && share(texts, (text) => QUANTITY.test(text)) >= MOST / 2),
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
  { name: 'contacts', refuses: ({ texts }) => share(texts, (text) => CONTACT.test(text.slice(0, MAX_HEAD))) >= MOST },
  {
    name: 'notes and literature',
    refuses: ({ texts }) =>
      share(texts, (text) => CITATION.test(text.slice(0, MAX_HEAD)) || BARE_ADDRESS.test(text.slice(0, MAX_ADDRESS))) >=
      MOST,
  },
  {
    name: 'specifications',
    refuses: ({ texts, vouched, candidate: { form } }) =>
      !vouched &&
      (form === 'list' || form === 'terms') &&
      share(texts, (text) => SPEC.test(text) && wordsIn(text) <= MAX_SPEC_WORDS + 3) >= MOST,
  },
  {
    // A publisher's tariffs repeat their benefits.
    name: 'offers',
    refuses: ({ texts, leadText }) =>
      isOffer(leadText) ||
      share(texts, (text) => isOffer(text.slice(0, MAX_HEAD))) > 0.3 ||
      new Set(texts).size < texts.length * 0.8,
  },
  {
    name: 'tags',
    refuses: ({ texts, lead }) => lead === null && mean(texts) < TAG_WORDS,
  },
];

/** Whether the lead calls the points what they are. */
export function isVouched(leadText: string, claimed: number | null): boolean {
  return claimed !== null || isSummary(leadText) || namesPoints(leadText);
}

/** The name of the screen that refuses the list; null when it is the article's own. */
export function refusalOf(judged: Judged): string | null {
  return SCREENS.find(({ refuses }) => refuses(judged))?.name ?? null;
}

/** Index of the last paragraph of prose in the body; -1 without one. */
export function lastProse(blocks: readonly TextBlock[]): number {
  return blocks.findLastIndex(
    ({ kind, zone, place, text }) => kind === 'paragraph' && zone === 'body' && !place && wordsIn(text) > PROSE_WORDS,
  );
}
