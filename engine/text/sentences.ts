import type { Span } from '../text-block.ts';
import { isSpace } from './white-space.ts';

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

const LOWER = /^[\s"'“‘„«([]*\p{Ll}/u;
const WORD_BEFORE = /[\p{L}\p{N}.]+$/u;
const ORDINAL = /^\d{1,2}$/;
/** As far as a word before or after an end mark is looked at. */
const REACH = 24;

const CLOSING = '"\'”’»“)]';
const WIDE_STOP = '。！？｡';
const WIDE_CLOSING = '」』”）';
/** Letters, figures and commas stand below these: most characters are told by two comparisons. */
const LINE_END = 0x0a;
const QUESTION = 0x3f;
const ELLIPSIS = 0x2026;

function isStop(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === QUESTION || code === ELLIPSIS;
}

/**
 * Where the marks end that begin at `at`, closing marks included; 0 where none do. White space stands behind a stop. No
 * character behind the text's end is asked for: one such look slows every other.
 */
function endOfMarks(text: string, at: number): number {
  const code = text.charCodeAt(at);
  let end = at + 1;
  if (code === LINE_END) {
    while (end < text.length && text.charCodeAt(end) === LINE_END) end++;
    return end;
  }
  if (isStop(code)) {
    while (end < text.length && isStop(text.charCodeAt(end))) end++;
    while (end < text.length && CLOSING.includes(text.charAt(end))) end++;
    return end < text.length && isSpace(text.charCodeAt(end)) ? end : 0;
  }
  if (!WIDE_STOP.includes(text.charAt(at))) return 0;
  while (end < text.length && WIDE_STOP.includes(text.charAt(end))) end++;
  while (end < text.length && WIDE_CLOSING.includes(text.charAt(end))) end++;
  return end;
}

function endsSentence(text: string, start: number, end: number, lang: string | null): boolean {
  const code = text.charCodeAt(start);
  if (code === LINE_END || code > ELLIPSIS) return true;
  if (LOWER.test(text.slice(end, end + REACH))) return false;
  if (code !== 0x2e || text.charCodeAt(start + 1) === 0x2e) return true;
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  if (word.length === 1 && word !== 'I' && !/\d/.test(word)) return false;
  // German, Danish and the like write ordinals with a dot: "am 3. Mai", "der 2. Weltkrieg".
  if (ORDINAL.test(word)) return !/^(?:de|da|nb|no|fi|cs|pl)/.test(lang ?? '');
  return !ABBREVIATIONS.has(word.toLowerCase());
}

/** Where the sentence ends that begins at `from`: behind its marks, or with the text. */
function endOfSentence(text: string, from: number, lang: string | null): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code > QUESTION && code < ELLIPSIS) || code === 0x20) continue;
    const end = endOfMarks(text, at);
    if (end && endsSentence(text, at, end, lang)) return end;
    // No sentence ends within a run of stops.
    if (isStop(code)) while (at + 1 < text.length && isStop(text.charCodeAt(at + 1))) at++;
  }
  return text.length;
}

/** Calls `visit` with each sentence's span until it returns true. */
function walk(text: string, lang: string | null, visit: (span: Span) => boolean): void {
  for (let from = 0; from < text.length; ) {
    const to = endOfSentence(text, from, lang);
    const span = trim(text, from, to);
    if (span.end > span.start && visit(span)) return;
    from = to;
  }
}

function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/**
 * The sentences of a block's text in order, without the white space around them. By rule, not by `Intl.Segmenter`,
 * which took fifty times as long and breaks after "Mr." too.
 */
export function sentences(text: string, lang: string | null = null): Span[] {
  const spans: Span[] = [];
  walk(text, lang, (span) => {
    spans.push(span);
    return false;
  });
  return spans;
}

/** The sentence that holds the offset; the last one for an offset behind it. Null only for a text without words. */
export function sentenceAt(text: string, offset: number, lang: string | null = null): Span | null {
  let last: Span | null = null;
  walk(text, lang, (span) => {
    last = span;
    return offset < span.end;
  });
  return last;
}
