import { wordsIn } from './candidate.ts';

/**
 * What items look like in lists that are not an article's points: contacts, works cited, quantities, timetables, prices.
 * Each is tried on the beginning of an item.
 */

/** Items are looked at from their beginning, so many characters. */
const MAX_HEAD = 200;
const MAX_ADDRESS = 2_000;
/** A value behind a label has at most so many words, label included. */
const MAX_SPEC_WORDS = 8;
/** Longer items say what happened at the time; shorter ones are a timetable. */
const MAX_TIMED_WORDS = 9;
const MAX_PRICED_WORDS = 4;
const MAX_SCORE_WORDS = 8;
const MAX_TALLY_WORDS = 5;
const MAX_PRODUCT_WORDS = 14;
const NAMES_SHARE = 0.85;
const MIN_NAMES = 4;

const CONTACT =
  /@[\w.]{2,}|\b(?:tel|phone|fax|mobile|e-?mail)\b\s*[:.]|(?:\+|\b0)\d[\d ()-]{7,}|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|,\s(?:[A-Z]{1,2}-)?\d{4,5}\s[a-zß-ž]{2}/i;
const CITATION =
  /^(?:\[\d{1,3}\]|\^|↑|\d{1,3}\s?\^)|\b(?:doi|isbn|issn)[\s:]|\b(?:accessed|retrieved|abgerufen|consulté|consultado)\b|\bet al\.|\(\d{4}[a-z]?\)\s.{10,80}\.|\(\d{4}[a-z]?\)\.\s\S/i;
/** The way back from a footnote to the text. */
const WAY_BACK = /[↩⏎↑⤴]\uFE0E?$/u;
const BARE_ADDRESS = /^(?:https?:\/\/|www\.)\S+(?:\s\S+)?$/i;
const QUANTITY =
  /^(?:about |ca\. ?|etwa )?(?:\d+(?:[.,/]\d+)?|[½¼¾⅓⅔]|\d+\s?[½¼¾]|an?|one|two|half|eine?)[\s-]?(?:x\s|g|kg|mg|ml|l|cl|dl|oz|lbs?|cups?|tbsp|tsp|tablespoons?|teaspoons?|pinch(?:es)?|cloves?|slices?|cans?|tins?|handfuls?|knobs?|bunch(?:es)?|drizzle|sprigs?|splash|jars?|inch(?:es)?|el|tl|prise|stück|tasse|bund|cuill[a-zß-ž]*|c\. à|tazas?|cucharad[a-zß-ž]*|grammi|gramos|grammes?)(?![a-zß-ž])/i;
const SPEC = /^[^:]{2,32}:\s\S.{0,44}$/u;
/** Units that only data sheets use. */
const MEASURED =
  /\d[\s-]?(?:[gtm]b|mah|mp|megapixels?|inch|zoll|pouces|mm|cm|kg|lit(?:re|er)s?|l|[kmg]?hz|kw|watts?|w|v|u\/min|rpm|fps|px|lumens?|nm|ps|hp|mpg)(?![\wß-ž])/i;
/** Weekdays and months of all seven languages. Source: CLDR, wide forms, with the abbreviations that no other word is. */
const DAYS =
  'mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonnabends?|sonntags?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|dydd [a-zß-ž]{3,8}';
const SHORT_DAYS = 'mon|tues?|wed|thurs?|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim';
const MONTHS =
  'jan|january|feb|february|march|apr|april|may|june|july|aug|august|sept?|september|oct|october|nov|november|dec|december|januar|februar|märz|mai|juni|juli|okt|oktober|dez|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|januari|februari|maart|mei|augustus|ionawr|chwefror|mawrth|ebrill|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr';
const TIMED = new RegExp(
  `^(?:\\d{1,2}[.:h]\\d{2}(?!\\d)|\\d{1,2}\\s?(?:am|pm|uhr|h)\\b|(?:${DAYS})(?![a-zß-ž])|(?:${SHORT_DAYS})[.,:]?\\s?(?=\\d|[–-])|\\d{1,2}\\.?\\s(?:${MONTHS})(?![a-zß-ž])|(?:${MONTHS})\\.?\\s\\d{1,2}(?!\\d)|\\d{1,2}[./]\\d{1,2}[./])`,
  'i',
);
const TIME_END = /(?<![\d.,])\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm|uhr|h)\.?$/i;
const MONEY = '(?:[$£€]\\s?\\d[\\d.,]*|\\d[\\d.,]*\\s?(?:[€£$]|euros?|eur|chf|°\\s?[cf]))';
const PRICE_END = new RegExp(`${MONEY}\\)?[.,;]?$`, 'i');
/** "(Hill Press, £9.99)". */
const PRICE_IN_BRACKETS = new RegExp(`\\([^()]{0,40}${MONEY}\\)$`, 'i');
/** "Norway 16", "Town, 45 points", "DAX 15,900 -0.1%". */
const TALLY =
  /^\p{Lu}[\p{L}'’.-]*(?:\s[\p{Lu}\p{N}][\p{L}\p{N}'’.,-]*){0,3},?\s\d[\d.,]*(?:\s\p{L}{1,12}|\s[+-]\d[\d.,]*\s?%)?$/u;
/** "The Old Mill (1998)", a song in quotation marks with its maker, a riddle with the number of its letters. */
const WORK =
  /\((?:(?:19|20)\d\d|\d{1,2}(?:,\s?\d{1,2}){0,4})\)$|^[“"„«‘'][^“”"„»]{2,60}[”"“»’'],? (?:by|von|par|por|di|door|gan) (?:\p{Ll}{1,3} )?\p{Lu}/u;
const SCORE =
  /(?<![\d.,:])\d{1,3}\s?[-–:]\s?\d{1,3}(?![\d.,:])|^\p{Lu}[^\d]{2,30}\s\d{1,3},?\s\p{Lu}[^\d]{2,30}\s\d{1,3}$/u;
/** A name with a party, club or country. */
const CANDIDATE = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3}\s\(\p{Lu}[^()\d]{1,30}\)$/u;
/** "By Ann Lee", "5 min read", and dates. */
const META =
  /^(?:by|von|par|por|di|door|gan)\s[a-zß-ž]|\b\d{1,2}\s?min(?:ute[ns]?|uti|uten)?\.?\s(?:read|lesezeit|de lecture|de lectura|di lettura|leestijd)\b/i;
const HASHTAG = /^[#@][\p{L}\p{N}_]+$/u;
const CONSENT =
  /\bcookies?$|^store and\/or access information|^use (?:precise|limited|profiles)|^personali[sz]ed (?:advertising|ads)|^informationen auf einem gerät|geolocation data/i;
const JOB =
  /\b(?:closing date|closes (?:on )?\d{1,2}|apply by|bewerbungs(?:schluss|frist)|date limite|fecha límite|sluitingsdatum|dyddiad cau|per annum|full[- ]time|part[- ]time|vollzeit|teilzeit|m\/w\/d|w\/m\/d|cdi|cdd|jornada completa|fulltime|parttime)\b/i;
const WORD = /[\p{L}\p{N}]{3,}/gu;

const head = (text: string) => text.slice(0, MAX_HEAD);
const isShort = (text: string, words: number) => text.length <= MAX_HEAD && wordsIn(text) <= words;

export const isContact = (text: string): boolean => CONTACT.test(head(text));
export const isCitation = (text: string): boolean =>
  WAY_BACK.test(text) || CITATION.test(head(text)) || BARE_ADDRESS.test(text.slice(0, MAX_ADDRESS));
/** "200 g flour". */
export const isQuantity = (text: string): boolean => QUANTITY.test(head(text));
/** "Length: 4 m", "128 GB of storage". */
export const isSpecification = (text: string): boolean =>
  isShort(text, MAX_SPEC_WORDS) && (SPEC.test(text) || MEASURED.test(text));
/** "10.30 Welcome", "3 May – Cardiff", "Monday: 9am to 5pm". */
export const isTimed = (text: string): boolean =>
  isShort(text, MAX_TIMED_WORDS) && (TIMED.test(text) || TIME_END.test(text));
/** "Adults £12", "Mon 12°C", "The Old Mill (Hill Press, £9.99)". */
export const isPriced = (text: string): boolean =>
  isShort(text, MAX_PRODUCT_WORDS) &&
  (PRICE_IN_BRACKETS.test(text) || (isShort(text, MAX_PRICED_WORDS) && PRICE_END.test(text)));
/** "A kettle of steel, £29.99": with a link, something to buy. */
export const isProduct = (text: string): boolean => isShort(text, MAX_PRODUCT_WORDS) && PRICE_END.test(text);
/** "Norway 16", or figures alone. */
export const isTally = (text: string): boolean =>
  isShort(text, MAX_TALLY_WORDS) && (TALLY.test(text) || !/\p{L}/u.test(text));
export const isWork = (text: string): boolean => isShort(text, MAX_SCORE_WORDS) && WORK.test(text);
/** "Ann Lee (Labour)". */
export const isCandidate = (text: string): boolean => isShort(text, MAX_SCORE_WORDS) && CANDIDATE.test(text);
/** "Town 2-1 Rovers", "Town 2 Rovers 1". */
export const isScore = (text: string): boolean => isShort(text, MAX_SCORE_WORDS) && SCORE.test(text);
export const isMeta = (text: string): boolean =>
  isShort(text, MAX_SCORE_WORDS) && (META.test(text) || TIMED.test(text));
export const isHashtag = (text: string): boolean => HASHTAG.test(text);
/** What sites ask consent for. */
export const isConsent = (text: string): boolean => CONSENT.test(head(text));
export const isJob = (text: string): boolean => JOB.test(head(text));

/** A line-up or a list of members: names with commas between, hardly a word in lower case. */
export function isNames(text: string): boolean {
  const start = head(text);
  if ((start.match(/[,;]/g)?.length ?? 0) < MIN_NAMES - 1) return false;
  const words = start.match(WORD) ?? [];
  const names = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  return words.length >= MIN_NAMES && names.length / words.length >= NAMES_SHARE;
}
