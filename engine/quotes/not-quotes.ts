import type { Attribution } from './attribution/index.ts';
import { OWN } from './attribution/kinds.ts';
import type { Site } from './attribution/site.ts';
import {
  ARTICLE,
  CAPITAL,
  CONJUNCTION,
  COPULA,
  DETERMINER,
  LINK,
  MARK,
  MENTIONS,
  MODIFIER,
  OWNER,
  PREPOSITION,
  QUOTE,
  THOUGHT,
  WORD,
  WORK,
} from './word-classes.ts';

const WORDS = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
/** Thai, kana and Han, which set no space between words: two characters count as one. */
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u9fff]/g;
const STARTS_BIG = /^[\p{Lu}\p{N}]/u;
const OPENS_BIG = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u;
const SHOUTED = /^[\p{Lu}\p{N}'’]{2,}$/u;
const SENTENCE_END = /[.!?…,—–-]$/;
/** A run without a stated speaker needs the look of speech and this many words. */
const LONG_ENOUGH = 5;
/** So many words on end are taken from somebody, whether the article says from whom or not. */
const TOO_LONG_TO_SCARE = 8;

/** In characters: eight words hardly ever take more. */
const LONGEST_COUNTED = 400;

/** Whether a run is somebody's words, rather than a scare quote, a title or a term. */
export function isQuote(site: Site, attribution: Attribution | null): boolean {
  const { passage, run, at, from, language } = site;
  const content = passage.block.text.slice(run.start, run.end);
  const start = content.slice(0, LONGEST_COUNTED);
  const countOf = (pattern: RegExp) => start.match(pattern)?.length ?? 0;
  const length = Math.max(countOf(WORDS), Math.floor(countOf(UNSPACED) / 2));
  if (length === 0) return false;
  if (run.form !== 'marks') return attribution !== null || !isBox(site);
  if (isThought(site)) return false;
  const { mention = null, voice = null, kind = 0 } = attribution ?? {};
  const direct = (kind & OWN) !== 0;
  const asSentence = OPENS_BIG.test(content) && SENTENCE_END.test(content);
  if (!direct && passage.means(at - 1, MENTIONS) && !isJudgement(site, attribution, content)) return false;
  if (!(direct && at === from) && !(mention && language.capitalNouns) && isTitle(site, content)) return false;
  if (attribution?.rule === 're-opened') return true;
  if (mention || voice) return length > 1 || direct || asSentence;
  // "a “broad source” ", "its motto was “…”": the words are spoken of.
  if (!asSentence && (passage.is(at - 1, ARTICLE | MODIFIER) || isDefined(site))) return false;
  const isLong = length >= LONG_ENOUGH;
  if (attribution) return isLong || (asSentence && passage.at(at - 1).text === ':');
  if (passage.is(at + 1, COPULA)) return false;
  // Without data for the language the words' number is all that tells.
  if (length >= TOO_LONG_TO_SCARE || language.code === '') return isLong;
  const isSubject = passage.is(at + 1, WORD) && !passage.is(at + 1, CAPITAL);
  return isLong && (asSentence || run.continues || !run.closed) && !isSubject;
}

/** "what Thomas called “…”": a person's word for it, where "a film called “…”" gives a title. */
function isJudgement({ passage, at }: Site, attribution: Attribution | null, content: string): boolean {
  const { mention = null, cue = null } = attribution ?? {};
  if (!mention) return false;
  const isName = mention.form === 'name';
  if (mention.passage === passage && mention.at.from > at) return true;
  if (isName && passage.means(at - 1, WORK) && !STARTS_BIG.test(content)) return true;
  return cue?.to === at && mention.at.to < at && (mention.form === 'pronoun' || (isName && mention.kind === 'person'));
}

/** "The motto was “…”" */
const isDefined = ({ passage, at }: Site) => passage.is(at - 1, COPULA) && passage.means(at - 2, MENTIONS);

/** A block quote that starts with a bold word of its own is the page's box: "Summary", "Tip". */
const isBox = ({ run, passage: { block } }: Site) =>
  run.form === 'blockquote' && block.strong.some(({ start, end }) => start === 0 && end < block.text.length / 2);

/** Tokens behind the run that may hold "she thought". */
const THOUGHT_REACH = 5;

/** Somebody thought the words and did not say them. */
function isThought({ passage, at }: Site): boolean {
  for (let next = at + 1; next <= at + THOUGHT_REACH; next++) {
    const { part, text } = passage.at(next);
    if (!part || part & QUOTE || (part & MARK && text !== ',')) return false;
    if (part & THOUGHT) return true;
  }
  return false;
}

/** Title Case is a title of a work: every word but the small ones has a capital, and the words are no shouting. */
function isTitle({ passage, at, language }: Site, content: string): boolean {
  if (!OPENS_BIG.test(content) || passage.at(at - 1).text === ':' || /[!?…]$|[.;] /.test(content)) return false;
  const words = content.match(WORDS) ?? [];
  if (words.filter((word) => SHOUTED.test(word)).length > words.length / 2) return false;
  const rest = words.slice(1);
  const small = rest.filter((word) => !STARTS_BIG.test(word));
  // "on NBC’s “Meet the Press.”": an owner or a place in front, or no sentence's end, makes one capital enough.
  const isOwned = passage.is(at - 1, OWNER | PREPOSITION);
  const needed = /[.,]$/.test(content) && !isOwned ? 2 : 1;
  return (
    rest.length - small.length >= needed &&
    small.every((word) => language.know(word).part & (DETERMINER | PREPOSITION | CONJUNCTION | LINK))
  );
}
