import { LANGUAGES } from './languages/index.ts';

/** More points than this no lead announces; larger figures are years, sums and people. */
const MAX_CLAIM = 60;
/** A lead is looked at as far as this, in characters from its end. */
const MAX_LEAD = 400;

interface Counter {
  readonly strict: RegExp;
  readonly values: ReadonlyMap<string, number>;
}

/** A number, at most three words between, then a noun for points: "eight key issues", "10 other simple things". */
const COUNTERS: readonly Counter[] = LANGUAGES.map(({ numbers, weighty, countable }) => {
  const words = Object.keys(numbers).sort((a, b) => b.length - a.length);
  return {
    strict: new RegExp(
      `(?<![\\p{L}\\p{N}.,:/£$€#-])(${words.join('|')}|\\d{1,2})(?:[ -](?!(?:per|percent|prozent|pour|por|and|or|of|million|billion)\\b)[\\p{L}’'-]+){0,3}?[ -](?:${weighty}|${countable})(?![\\p{L}\\p{N}])`,
      'giu',
    ),
    values: new Map(Object.entries(numbers)),
  };
});

const SEPARATORS = /[\s,.:;!?()“”"-]+/;
const DIGITS = /^\d{1,2}$/;
const ALL_WORDS = new Map(LANGUAGES.flatMap(({ numbers }) => Object.entries(numbers)));
/** "the eight games", "these five", "a list of ten …": a number that stands for what follows. */
const DETERMINED =
  /(?<![\p{L}\p{N}])(?:the|these|those|following|are|top|best|list of|my|our|die|diese|folgenden?|sind|unsere|les|ces|voici|sont|nos|l[oa]s|est[oa]s|son|nuestr[oa]s|i|le|quest[ei]|ecco|sono|de|deze|zijn|onze|y|dyma(?:['’]r)?) (?:\p{Ll}+ )?(\d{1,2}|\p{L}{3,14})(?=[ -]\p{L})/giu;
/** What follows a number that counts no points. */
const MEASURE =
  /^[ -](?:%|per\s?cent|prozent|pour\s?cent|por\s?ciento|per\s?cento|procent|y\s?cant|years?|months?|weeks?|days?|hours?|minutes?|seconds?|million|billion|thousand|hundred|jahren?|monaten?|wochen?|tagen?|stunden?|uhr|minuten?|millionen|milliarden|tausend|ans?|années?|mois|semaines?|jours?|heures?|años?|meses|semanas?|días?|horas?|anni?|mesi|settimane|giorni|ore|jaar|maanden|weken|dagen|uur|people|members|workers|staff|pounds?|euros?|dollars?|pence|pm|am|january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)(?![\p{L}])/iu;

/**
 * How many points a lead announces: the last number in it that counts a noun for points in the same language ("eight key
 * issues", "acht Forderungen"). A number before any other noun is taken only when it equals the number found: then
 * nothing else is meant ("the eight games"). Null when none is announced.
 */
export function claimedBy(lead: string, found: number): number | null {
  const text = lead.slice(-MAX_LEAD);
  const tokens = text.toLowerCase().split(SEPARATORS);
  if (!tokens.some((token) => ALL_WORDS.has(token) || DIGITS.test(token))) return null;
  let best: { at: number; value: number } | null = null;
  const hasDigits = tokens.some((token) => DIGITS.test(token));
  for (const { strict, values } of COUNTERS) {
    if (!hasDigits && !tokens.some((token) => values.has(token))) continue;
    for (const match of text.matchAll(strict)) {
      const value = numberOf(match[1] ?? '', values);
      if (
        isClaim(value) &&
        !MEASURE.test(text.slice(match.index + (match[1]?.length ?? 0))) &&
        (!best || match.index >= best.at)
      ) {
        best = { at: match.index, value };
      }
    }
  }
  return best?.value ?? (countsExactly(text, found) ? found : null);
}

function countsExactly(text: string, found: number): boolean {
  if (found < 3) return false;
  for (const match of text.matchAll(DETERMINED)) {
    if (numberOf(match[1] ?? '', ALL_WORDS) !== found) continue;
    if (!MEASURE.test(text.slice(match.index + match[0].length))) return true;
  }
  return false;
}

function numberOf(word: string, values: ReadonlyMap<string, number>): number {
  return values.get(word.toLowerCase()) ?? (/^\d+$/.test(word) ? Number(word) : Number.NaN);
}

const isClaim = (value: number) => value >= 2 && value <= MAX_CLAIM;
