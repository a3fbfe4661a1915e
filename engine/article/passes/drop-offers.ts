import type { Draft } from '../draft.ts';
import type { Pass } from './draft-facts.ts';
import { isLive } from './draft-facts.ts';
import { OFFER } from './phrases.ts';

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
  const opening = live.findIndex((draft, index) => index > 0 && isOpening(draft));
  if (opening < 0) return;
  const isSold = !GIFT.test(live[opening]?.block.text ?? '');
  const priced = isSold && live.slice(opening).filter(({ block }) => PRICE.test(block.text)).length >= MIN_PRICES;
  if (sizeFrom(live, opening) > (priced ? MAX_PRICED : MAX_OFFER)) return;
  for (const draft of live.slice(opening)) draft.dropped = true;
};

function isOpening({ block: { text, place, quotation } }: Draft): boolean {
  return text.length <= MAX_OPENING && !place && quotation === null && OFFER.test(text);
}

function sizeFrom(live: readonly Draft[], index: number): number {
  return live.slice(index).reduce((sum, { block }) => sum + block.text.length, 0);
}
