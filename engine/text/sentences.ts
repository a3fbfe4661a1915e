import type { Span } from '../text-block.ts';

/**
 * Abbreviations that a capital may follow within a sentence, without the dot and in lower case. Source: CLDR's
 * sentence-break suppressions (common/segments) for en, de, fr, es, it, nl, cut to what stands in news and reports,
 * with British titles and post-nominals added.
 */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms mx dr prof rev hon sir st mt ft sen rep gov gen col capt lt sgt maj cpl cllr jr sr no nos vol pp p fig ' +
    'art sec ch para paras cf vs v approx est dept assn inc ltd co corp bros jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'e.g i.e eg ie al ca bzw z.b d.h u.a z.t usw sog inkl exkl vgl nr str abs bd hrsg dipl ing mio mrd tel evtl ggf ' +
    'm mm mme mlle mgr me env chap av sr sra srta dr dra ud uds avda núm sig sigg sig.ra dott dott.ssa avv on ' +
    'dhr mevr mw drs ir bijv blz nl'
  ).split(' '),
);

/** A run of end marks with the closing marks after it, before white space; or line breaks; or an ideographic stop. */
const END = /(?<![.!?…])[.!?…]+["'”’»“)\]]*(?=\s)|[。！？｡]+[」』”）]*|\n+/gu;
const LOWER = /^[\s"'“‘„«([]*\p{Ll}/u;
const WORD_BEFORE = /[\p{L}\p{N}.]+$/u;
const ORDINAL = /^\d{1,2}$/;
/** As far as a word before or after an end mark is looked at. */
const REACH = 24;

function endsSentence(text: string, start: number, end: number, lang: string | null): boolean {
  const mark = text[start];
  if (mark === '\n' || mark === '。' || mark === '！' || mark === '？' || mark === '｡') return true;
  if (LOWER.test(text.slice(end, end + REACH))) return false;
  if (mark !== '.' || text[start + 1] === '.') return true;
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  if (word.length === 1 && word !== 'I' && !/\d/.test(word)) return false;
  // German, Danish and the like write ordinals with a dot: "am 3. Mai", "der 2. Weltkrieg".
  if (ORDINAL.test(word)) return !/^(?:de|da|nb|no|fi|cs|pl)/.test(lang ?? '');
  return !ABBREVIATIONS.has(word.toLowerCase());
}

/**
 * The sentences of a block's text in order, without the white space around them. By rule, not by `Intl.Segmenter`,
 * which took fifty times as long and breaks after "Mr." too.
 */
export function sentences(text: string, lang: string | null = null): Span[] {
  return [...walk(text, lang)];
}

function* walk(text: string, lang: string | null): Generator<Span> {
  let from = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (!endsSentence(text, match.index, end, lang)) continue;
    const span = trim(text, from, end);
    if (span.end > span.start) yield span;
    from = end;
  }
  const rest = trim(text, from, text.length);
  if (rest.end > rest.start) yield rest;
}

function trim(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a;
}

/** The sentence that holds the offset. Null only for a text without words. */
export function sentenceAt(text: string, offset: number, lang: string | null = null): Span | null {
  let last: Span | null = null;
  for (const span of walk(text, lang)) {
    last = span;
    if (offset < span.end) break;
  }
  return last;
}
