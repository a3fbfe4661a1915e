import type { Pass } from './draft-facts.ts';
import { isLive } from './draft-facts.ts';
import { CREDIT_END, CREDIT_LINE, CREDIT_SIGN } from './phrases.ts';

/** "bild-text" and "media-text" are none: what builders call a picture beside running text. */
const NAMED =
  /caption(?!ed|able)|(?:^|[\s_-])(?:[a-z]{0,12}(?:photo|image|img|media|picture|foto|bild)[-_]{0,2}(?:credit|info|desc(?:ription)?|copyright|unterschrift|byline|source|legend)s?|bildtext|credit(?:s|-\w+)?|copyright|legend(?:e)?|cutline)(?:$|[\s_-])/;
/** A sentence goes on in lower case where a credit has a name: "Photo: that was the single word on the envelope." */
const GOES_ON = /^\p{L}+:\s\p{Ll}+\s\p{Ll}+\s.*\.$/u;
const MAX_CAPTION = 600;
const MAX_CREDIT = 320;
/** A credit at a text's end is no longer, in characters: a pattern that ends a text is tried at each of them. */
const END = 160;

/** Captions and credits that no `figcaption` holds: by what the page calls them, or by how credits are worded. */
export const markCaptions: Pass = (drafts) => {
  const known = new Map<string, boolean>();
  for (const draft of drafts) {
    const { text, kind, place } = draft.block;
    if (!isLive(draft) || kind === 'heading' || kind === 'cell') continue;
    const named = text.length < MAX_CAPTION && isNamed(draft.hint, known);
    const worded = text.length < MAX_CREDIT && !place && isCredit(text) && !GOES_ON.test(text);
    if (named || worded) draft.zone = 'caption';
  }
};

function isCredit(text: string): boolean {
  return CREDIT_LINE.test(text) || CREDIT_END.test(text.slice(-END)) || (text.includes('©') && CREDIT_SIGN.test(text));
}

/** By the names of the element and its parent only: a whole article may stand in a "caption-layout" box. */
function isNamed(hint: string, known: Map<string, boolean>): boolean {
  let named = known.get(hint);
  if (named === undefined) {
    named = NAMED.test(hint.split(' ').slice(0, 8).join(' '));
    known.set(hint, named);
  }
  return named;
}
