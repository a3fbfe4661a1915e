import { LANGUAGES } from './languages/index.ts';

/** More points than this no lead announces; larger figures are years, sums and people. */
const MAX_CLAIM = 60;
/** A lead is looked at as far as this, in characters from its end. */
const MAX_LEAD = 400;

interface Counter {
  readonly values: ReadonlyMap<string, number>;
  /** At most three words, then a noun for points: "key issues", "other simple things". Sticky. */
  readonly counted: RegExp;
  /** "Le ragioni sono tre": the number closes the sentence. */
  readonly stated: RegExp;
}

const countedBy = (nouns: string) =>
  new RegExp(
    `(?:,?[ -](?!(?:per|percent|prozent|pour|por|and|or|of|million|billion)\\b)[a-zß-ž’'-]+){0,3}?[ -](?:${nouns})(?![0-9a-zß-ž])`,
    'iy',
  );

const COUNTERS: readonly Counter[] = LANGUAGES.map(({ numbers, collectives, weighty, countable }) => ({
  values: new Map(Object.entries({ ...numbers, ...collectives })),
  counted: countedBy(`${weighty}|${countable}`),
  stated: new RegExp(
    `(?:${weighty}|${countable}) (?:are|sind|sont|son|sono|zijn) ([a-zß-ž]{3,14}|\\d{1,2})[.:]?$`,
    'i',
  ),
}));

/** The end of such a sentence, as long as it may be: spares most leads the search for the nouns. */
const CLOSES = / (?:are|sind|sont|son|sono|zijn) (?:[a-zß-ž]{3,14}|\d{1,2})[.:]?$/i;
const MAX_CLOSE = 24;

/** Of any language: a figure counts in all of them. */
const COUNTED = countedBy(LANGUAGES.map(({ weighty, countable }) => `${weighty}|${countable}`).join('|'));

const COLLECTIVES = LANGUAGES.flatMap(({ collectives }) => Object.keys(collectives));
const ALL_WORDS = new Map(
  LANGUAGES.flatMap(({ numbers, collectives }) => [...Object.entries(numbers), ...Object.entries(collectives)]),
);
/** A number word or figure that is no part of a larger figure, a sum, a date or an address. */
const TOKEN = new RegExp(
  `(?<![0-9a-zß-ž.,:/£$€#-])(?:${COLLECTIVES.join('|')}|\\d{1,2}(?![\\d.,:/%])|[a-zß-ž]{3,14}(?:-(?:sept|huit|neuf))?)(?=[ -][a-zß-ž])`,
  'gi',
);
/** "the eight games", "these five", "a list of ten …": words before a number that stands for what follows. */
const DETERMINER =
  /(?<![a-zß-ž])(?:the|these|those|following|are|top|best|list of|my|our|die|diese|folgenden?|sind|unsere|les|ces|voici|sont|nos|l[oa]s|est[oa]s|son|nuestr[oa]s|i|le|quest[ei]|ecco|sono|de|deze|zijn|onze|y|dyma(?:['’]r)?) (?:[a-zß-ž]+ )?$/i;
/** What follows a number that counts no points. */
const MEASURE =
  /^[ -](?:dozens?|dutzend|douzaines?|docenas?|dozzine|dozijn|per\s?cent|prozent|pour\s?cent|por\s?ciento|procent|y\s?cant|years?|months?|weeks?|days?|hours?|minutes?|seconds?|million|billion|thousand|hundred|jahren?|monaten?|wochen?|tagen?|stunden?|uhr|minuten?|millionen|milliarden|tausend|ans?|années?|mois|semaines?|jours?|heures?|años?|meses|semanas?|días?|horas?|anni?|mesi|settimane|giorni|ore|jaar|maanden|weken|dagen|uur|people|members|workers|staff|pounds?|euros?|dollars?|pence|pm|am|january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)(?![a-zß-ž])/i;
const FIGURE = /^\d{1,2}$/;
const BEFORE = 30;
const AFTER = 20;

interface Numbered {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/**
 * How many points a lead announces: the last number in it that counts a noun for points in the same language ("eight key
 * issues", "acht Forderungen"). A number before any other noun is taken only behind "the", "these" and the like, and
 * only when it equals a number found ("the eight games"). Null when none is announced.
 */
export function claimedBy(lead: string, ...found: readonly number[]): number | null {
  const text = lead.slice(-MAX_LEAD);
  const numbers = numbersIn(text);
  for (const number of numbers.toReversed()) {
    const value = strictValue(text, number);
    if (value !== null) return value;
  }
  const stated = CLOSES.test(text.slice(-MAX_CLOSE)) ? statedValue(text) : null;
  if (stated !== null) return stated;
  if (!numbers.length) return null;
  return found.find((count) => count >= 3 && numbers.some((number) => countsExactly(text, number, count))) ?? null;
}

function numbersIn(text: string): Numbered[] {
  const numbers: Numbered[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0].toLowerCase();
    if (!FIGURE.test(word) && !ALL_WORDS.has(word)) continue;
    const end = match.index + word.length;
    if (!MEASURE.test(text.slice(end, end + AFTER))) numbers.push({ start: match.index, end, word });
  }
  return numbers;
}

function strictValue(text: string, { end, word }: Numbered): number | null {
  if (FIGURE.test(word)) {
    const value = Number(word);
    return inRange(value) && standsAt(COUNTED, text, end) ? value : null;
  }
  for (const { values, counted } of COUNTERS) {
    const value = values.get(word) ?? Number.NaN;
    if (inRange(value) && standsAt(counted, text, end)) return value;
  }
  return null;
}

const inRange = (value: number) => value >= 2 && value <= MAX_CLAIM;

function standsAt(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at;
  return sticky.test(text);
}

function statedValue(text: string): number | null {
  for (const { values, stated } of COUNTERS) {
    const word = stated.exec(text)?.[1]?.toLowerCase();
    if (word === undefined) continue;
    const value = values.get(word) ?? (FIGURE.test(word) ? Number(word) : Number.NaN);
    if (inRange(value)) return value;
  }
  return null;
}

function countsExactly(text: string, { start, word }: Numbered, found: number): boolean {
  const value = ALL_WORDS.get(word) ?? Number(word);
  return value === found && DETERMINER.test(text.slice(Math.max(0, start - BEFORE), start));
}
