import type { Draft } from '../draft.ts';
import { unglued } from '../unglued.ts';
import type { Pass, PassContext } from './draft-facts.ts';
import { isLive, isProse, linkShare, linksWithin, wordCount } from './draft-facts.ts';
import { otherWords } from './furnishing.ts';
import { AFTERMATH, BIOGRAPHY, COMMENTS, SIGN_OFF } from './phrases.ts';

/** Blocks looked at before the first prose, and from the end. */
const HEAD = 12;
const TAIL = 14;

const DIGITS = /\d/;
const ORDINAL = /(\d)(?:st|nd|rd|th|er|º|ª)\b/g;
const BY =
  /^(?:\W{0,2})(?:by|von|par|por|door|di|av|af|autor(?:in)?|author|written\s+by|posted\s+by|words\s+by|text|geschrieben\s+von|eingestellt\s+von|(?:interview|protokoll|ein\s+(?:kommentar|gastbeitrag|essay)|eine\s+(?:analyse|kolumne|reportage))(?:\s+von)?)\s*:?\s+[a-zß-ž]/i;
/** A whole date, in figures or with the month's name. */
const DATE =
  /\b\d{1,2}(?:\.|st|nd|rd|th|er)? ?(?:de )?(?:\p{L}{3,12}\.? ?,? ?(?:de )?\d{4}|\d{1,2}\.\d{2,4})|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b|\b\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?, \d{4}\b/u;
/** A time as French pages glue it. */
const CLOCK = /\b\d{1,2}h\d{2}\b/;
/** What stands beside the date in a line about the text: the time, how long it reads, how many comments. */
const BESIDE_DATE =
  /\b\d{1,2}[:.h]\d{2}\b|\b\d{1,2} ?(?:uhr|[ap]\.?m\b)|\b\d{1,4} (?:kommentare?|comments?|postings?|min)\b|\b(?:lesezeit|published|updated|posted|publi[eé]|publicado|veröffentlicht|aktualisiert|erstellt|publicerad|publiceret|publisert|stand|datum)\b/i;
const MAX_BESIDE = 9;
/** A field of the text's own card: "Category: News", "Hits: 1234". */
const FIELD =
  /^(?:kategorien?|category|categories|rubrik|ressort|zugriffe|hits|aufrufe|views|gelesen|typ|type|schlag(?:worte?|wörter)|stichworte?|tags|labels?|etiquetas|archivado en|mots-clés|trefwoorden|themen?|topics?|filed under|abgelegt unter|datum|date|details|quelle|source|źródło|källa|kilde|bron|fuente|fonte)\s?(?::|\n|$)/i;
const MAX_FIELD = 120;
/** What kind of text it is, above it, in the words of press offices. */
const GENRE =
  /^(?:(?:presse|medien)(?:mitteilung|information|meldung)|press release|news release|communiqué(?: de presse)?|nota de prensa|comunicato stampa|persbericht|datganiad i['’]r wasg)(?: (?:nr|no|n°)\.? ?\d[\d/-]{0,8})?$/i;
const MAX_TAGS = 400;
const MAX_PLACE = 50;
/** Initials of the desk and the agencies, with or without a date: "(js/dpa)", "(red, APA, 12.3.2024)". */
const INITIALS = /^[([](?:[\p{L}.-]{1,8}[,;/+& –-]{1,3}){0,5}(?:[\p{L}.-]{1,8}|\d{1,2}\. ?\d{1,2}\. ?\d{2,4})[)\]]$/u;
/** The desk and the agencies that a text is made of, as its last line: "LT/dpa", "red, ORF.at/Agenturen". */
const AGENCIES =
  /^(?:[a-zß-ž.-]{1,10} ?[/,–-] ?){0,3}(?:dpa|afp|apa|sda|epd|kna|sid|ap|rtr|reuters|ddp|agenturen|agences?)(?: ?[/,–-] ?[a-zß-ž.-]{1,10}){0,3}$/i;
/** Where and when: "Lindental, 12.03.2024", "Paris, le 12 mars 2024". */
const PLACE_AND_DATE = /^\p{Lu}[\p{L}.-]{2,20}(?: \p{L}[\p{L}.-]{1,20}){0,2}, (?:den |le |on )?\d/u;
/** The end of a sentence, not of an abbreviation such as "3 Min." */
const SENTENCE = /(?<!\bmin|\b[ap]\.m)[.!?]["”]?$/i;
const NAMED_META =
  /(?:^|[\s_-])(?:by-?line|author|dateline|timestamp|pub(?:lish(?:ed)?)?-?date|post-?date|entry-?date|article-?date|meta-?data|post-?meta|entry-?meta|article-?meta|(?:bread)?crumbs?|kicker|eyebrow|share|social|byline__\w+|posted-on)(?:$|[\s_-])|(?:^|[\s_-])(?:tags?|categor(?:y|ies))(?:$|\s)/; // WordPress calls a whole post "category-news tag-pay".

/** Bylines, dates, breadcrumbs and section names before the first prose; sign-offs and author notes after the last. */
export const trimEdges: Pass = (drafts, context) => {
  trimHead(drafts.filter(isLive), context);
  cutComments(drafts.filter(isLive));
  trimTail(drafts.filter(isLive), context);
};

/** The most of the text that may stand behind the heading of the comments and still be cut with it. */
const MAX_COMMENTS = 0.4;

function cutComments(live: readonly Draft[]): void {
  const total = live.reduce((sum, { block }) => sum + block.text.length, 0);
  let left = total;
  const start = live.findIndex(({ block }) => {
    if (block.text.length < 60 && !block.place && COMMENTS.test(block.text) && left <= total * MAX_COMMENTS)
      return true;
    left -= block.text.length;
    return false;
  });
  if (start >= 0) for (const draft of live.slice(start)) draft.dropped = true;
}

/** A byline may stand behind the standfirst; behind the first paragraph after it nothing of the head comes any more. */
const STANDFIRSTS = 1;

function trimHead(live: readonly Draft[], context: PassContext): void {
  dropKickers(live);
  let prose = 0;
  for (const draft of live.slice(0, HEAD)) {
    if (isProse(draft)) {
      if (++prose > STANDFIRSTS) return;
    } else if (draft.block.quotation === null) {
      if (prose ? isSignature(draft, context) : isHeadFurniture(draft, context)) draft.dropped = true;
    }
  }
}

/** Blocks above the headline, and what the first of them may be without one. */
const MAX_KICKERS = 3;
const KICKER = /^\p{Lu}[\p{L}-]{1,24}(?: [\p{L}-]{1,24})?$/u;

/** Sections and kickers: words above the headline, or alone above the text where the headline is gone from it. */
function dropKickers(live: readonly Draft[]): void {
  const headline = live.slice(0, MAX_KICKERS + 1).findIndex(({ block }) => block.level === 1);
  for (const draft of live.slice(0, Math.max(headline, 1))) {
    const { text, kind, quotation } = draft.block;
    if (kind !== 'paragraph' || quotation !== null || text.length > MAX_PLACE) continue;
    if (headline > 0 ? !/[.!?:]$/.test(text) : KICKER.test(text)) draft.dropped = true;
  }
}

/** A byline or a dateline by its words alone. */
function isSignature({ block: { text, kind } }: Draft, context: PassContext): boolean {
  if (text.length > 160 || kind === 'heading' || kind === 'cell') return false;
  return (
    isDateline(text, context) ||
    isDated(text) ||
    (BY.test(text) && text.split(/\s+/).length <= 16 && !SENTENCE.test(text))
  );
}

function isField({ block: { text, kind } }: Draft): boolean {
  return kind !== 'heading' && text.length <= MAX_FIELD && FIELD.test(text) && !SENTENCE.test(text);
}

function isHeadFurniture(draft: Draft, context: PassContext): boolean {
  const { text } = draft.block;
  if (text.length > 160) return false;
  if (text === context.siteName || isSignature(draft, context)) return true;
  if (isField(draft) || (text.length <= MAX_PLACE && GENRE.test(text))) return true;
  // Points at the very start are the article's summary.
  if (draft.block.place && linkShare(draft) < 0.5) return false;
  if (NAMED_META.test(draft.hint) && wordCount(draft) <= 14 && !/[.!?:]$/.test(text)) return true;
  return linkShare(draft) > 0.9 && wordCount(draft) <= 3;
}

/** A date beside its time, the paper's name, the count of the comments: about the text, but no sentence. */
function isDated(text: string): boolean {
  if (SENTENCE.test(text) || !DIGITS.test(text) || text.includes('\n')) return false;
  const line = unglued(text);
  const date = DATE.exec(line);
  if (!date || !(BESIDE_DATE.test(line.replace(date[0], ' ')) || CLOCK.test(text))) return false;
  const rest = otherWords(line.replace(DATE, ' ')).filter(({ length }) => length > 1);
  return rest.length <= MAX_BESIDE;
}

/** A date, a time, names of the author and the site, and nothing else. */
function isDateline(text: string, { byline, siteName }: PassContext): boolean {
  let rest = unglued(text).replace(ORDINAL, '$1');
  for (const known of [byline, siteName]) if (known) rest = rest.replaceAll(known, ' ');
  const place =
    text.length <= MAX_PLACE && PLACE_AND_DATE.test(text) ? (text.split(',')[0]?.split(' ').length ?? 0) : 0;
  const left = otherWords(rest).length - place;
  const known = DIGITS.test(text) || (byline !== null && text.includes(byline));
  return known && left <= (text.length > 40 ? 1 : 0);
}

function trimTail(live: readonly Draft[], context: PassContext): void {
  const isNote = (draft: Draft) => isTailFurniture(draft) || isAboutAuthor(draft, live, context);
  const lastProse = live.findLastIndex((draft) => isProse(draft) && !isNote(draft));
  for (let index = Math.max(live.length - TAIL, Math.ceil(live.length / 2)); index < live.length; index++) {
    const draft = live[index] as Draft;
    if (isTailFurniture(draft) || (index > lastProse && isBehind(draft, live, context))) draft.dropped = true;
    else if (index > lastProse && isAftermath(draft.block)) {
      // What stands under the heading of the comments or of other stories is not the article's.
      for (const after of live.slice(index)) after.dropped = true;
      return;
    }
  }
}

/** What only the end of a page has: signatures, initials, tags, a note about the author. */
function isBehind(draft: Draft, live: readonly Draft[], context: PassContext): boolean {
  const { text, kind } = draft.block;
  if (isSignature(draft, context)) return true;
  if (kind === 'heading' || kind === 'cell' || draft.block.quotation !== null) return false;
  if (text.length <= MAX_FIELD && (INITIALS.test(text) || AGENCIES.test(text) || isField(draft))) return true;
  if (
    text.length <= MAX_TAGS &&
    FIELD.test(text) &&
    (linkShare(draft) > 0.5 || /[,;\n]/.test(text)) &&
    !SENTENCE.test(text)
  )
    return true;
  return isTagLine(draft, context) || isAboutAuthor(draft, live, context);
}

/** A line of nothing but links within the site. */
function isTagLine(draft: Draft, { host }: PassContext): boolean {
  const { links, place, text } = draft.block;
  if (place || linkShare(draft) <= 0.8 || !linksWithin(draft, host) || SENTENCE.test(text)) return false;
  return links.length > 1 || wordCount(draft) <= 3;
}

/** A note that begins with the author's name, where the text before does not speak of that person. */
function isAboutAuthor({ block: { id, text } }: Draft, live: readonly Draft[], { byline }: PassContext): boolean {
  if (text.length > 500) return false;
  const name = byline?.split(', ').find((one) => text.startsWith(one) && one.length < text.length - 20);
  return name !== undefined && !live.some(({ block }) => block.id < id && block.text.includes(name));
}

/** The heading of the comments or of other stories is a short line. */
const isAftermath = ({ place, text }: Draft['block']) => !place && text.length < 160 && AFTERMATH.test(text);

function isTailFurniture(draft: Draft): boolean {
  const { text, kind, quotation, place } = draft.block;
  if (text.length > 700 || kind === 'heading' || quotation !== null || place) return false;
  return SIGN_OFF.test(text) || BIOGRAPHY.test(text);
}
