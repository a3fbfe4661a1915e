import type { Draft } from '../draft.ts';
import type { Pass } from './draft-facts.ts';
import { isLive } from './draft-facts.ts';
import { OFFER, opening } from './phrases.ts';

const MAX_OPENING = 120;
/** Characters of an offer, its opening included; one that names its prices may be longer. */
const MAX_OFFER = 700;
const MAX_PRICED = 4_000;
const MIN_PRICES = 2;
const PRICE =
  /\d ?(?:€|EUR\b|Euro\b|£|kr\b)|[€£$] ?\d|\bkündbar\b|\b(?:Jahres|Monats|Digital)-?abo\b|\bcancel any ?time\b/i;
/** Charities ask for gifts in the middle of their texts. */
const GIFT = /spend|donat|don\b|donación/i;

/** The offer of the rest of the text, or of membership, that ends a page: from the line that opens it. */
export const dropOffers: Pass = (drafts) => {
  const live = drafts.filter(isLive);
  // "For subscribers only" stands above the text as well: what counts is the line with an offer behind it.
  const opening = live.findIndex((draft, index) => index > 0 && isOpening(draft) && isOffer(live.slice(index)));
  if (opening < 0) return;
  for (const draft of live.slice(opening)) draft.dropped = true;
};

function isOffer(rest: readonly Draft[]): boolean {
  const length = rest.reduce((sum, { block }) => sum + block.text.length, 0);
  if (length <= MAX_OFFER) return true;
  if (length > MAX_PRICED || GIFT.test(rest[0]?.block.text ?? '')) return false;
  return rest.filter(({ block }) => PRICE.test(block.text)).length >= MIN_PRICES;
}

function isOpening({ block: { text, place, quotation } }: Draft): boolean {
  return text.length <= MAX_OPENING && !place && quotation === null && OFFER.test(opening(text));
}
