import type { Quote } from '../digest.ts';
import type { Attribution } from './attribution/index.ts';
import type { Cue, Site } from './attribution/site.ts';
import type { Passage } from './passage.ts';
import type { Run } from './runs.ts';
import type { Voice } from './speakers.ts';
import { CAPITAL, MARK, PAUSE, SAYING, VERB } from './word-classes.ts';

/** One run that is somebody's words, with what is known of who. */
export interface Utterance {
  readonly site: Site;
  readonly run: Run;
  readonly attribution: Attribution | null;
  readonly voice: Voice | null;
}

/** Whether only an attribution or a paragraph's end keeps a run apart from the one before. */
function goesOn(last: Utterance, next: Utterance): boolean {
  if (next.run.continues) return true;
  const { form, block } = last.run;
  if (!isSameVoice(last, next) || form !== next.run.form || form === 'label') return false;
  const { site } = next;
  const { passage, at } = last.site;
  const isNext = block !== next.run.block;
  // The next paragraph starts with more words of the same speaker, and nothing but the cue ended the one before.
  if (isNext && !(next.voice && onlyMarks(site.passage, 0, site.at) && isNextParagraph(passage, site.passage)))
    return false;
  const end = isNext ? passage.tokens.length : site.at;
  if (onlyMarks(passage, at + 1, end)) return !isNext || next.attribution?.rule === 'next paragraph';
  const cue = cueBehind(last);
  if (!cue) return false;
  const isCut = !isNext && passage.sentenceStart[site.at] !== site.at;
  return isCut ? onlyAdds(site, Math.max(cue.to, at + 1)) : ownsSentence(passage, at + 1, end, cue);
}

/** The cue of a run that stands behind it. */
export function cueBehind({ site, attribution }: Utterance): Cue | null {
  const { cue = null, mention = null } = attribution ?? {};
  return cue && mention?.passage === site.passage && cue.from > site.at ? cue : null;
}

/** One speaker, or one cue that names nobody: “Nobody,” he said, “has asked us.” */
function isSameVoice(last: Utterance, next: Utterance): boolean {
  if (next.voice) return next.voice.speaker.name === last.voice?.speaker.name;
  if (last.voice || !next.attribution) return !next.attribution;
  const [one, other] = [last.attribution?.mention, next.attribution.mention];
  return other !== null && one?.passage === other.passage && one.at.from === other.at.from;
}

/** Nothing but captions stands between two paragraphs of the same kind of block. */
export function isNextParagraph(first: Passage, second: Passage): boolean {
  if (first.block.kind !== second.block.kind || first.block.zone !== second.block.zone || first.block.place)
    return false;
  for (let index = first.index + 1; index < second.index; index++)
    if (first.passages[index]?.block.kind !== 'caption') return false;
  return first.index < second.index;
}

/** So many marks on end are no join; the cap keeps the search linear. */
const MOST_MARKS = 40;

function onlyMarks(passage: Passage, from: number, to: number): boolean {
  if (to - from > MOST_MARKS) return false;
  for (let at = from; at < to; at++) if (!passage.is(at, MARK)) return false;
  return true;
}

/** "said Thomas, an auditor, “…”": up to the next run's comma nobody else does anything. */
function onlyAdds({ passage, at }: Site, from: number): boolean {
  if (onlyMarks(passage, from, at)) return true;
  if (at - from > MOST_MARKS || !passage.is(at - 1, PAUSE)) return false;
  for (let next = from; next < at; next++)
    if (passage.is(next, VERB | SAYING) && !passage.is(next, CAPITAL)) return false;
  return true;
}

/** All that stands between the runs is the sentence of the cue, and that tells nothing further. */
export function ownsSentence(passage: Passage, from: number, to: number, cue: Cue): boolean {
  const { sentenceStart } = passage;
  for (let at = from; at < to; at++) {
    if (sentenceStart[at] !== sentenceStart[cue.from] && !passage.is(at, MARK)) return false;
    if (at >= cue.to && passage.at(at).text === ',' && /.{3}ing$/.test(passage.at(at + 1).lower)) return false;
  }
  return true;
}

/** What belongs to one turn. */
export function turnsOf(utterances: readonly Utterance[]): Utterance[][] {
  const turns: Utterance[][] = [];
  utterances.forEach((utterance, index) => {
    const last = utterances[index - 1];
    if (last && goesOn(last, utterance)) turns.at(-1)?.push(utterance);
    else turns.push([utterance]);
  });
  return turns;
}

/** The contract's quote. */
export function quoteOf(turn: readonly Utterance[]): Quote {
  const at = turn.map(({ run: { block, start, end } }) => ({ block, start, end }));
  const parts = turn.map(({ site, run }) => site.passage.block.text.slice(run.start, run.end));
  let text = '';
  parts.forEach((part, index) => {
    if (index) text += at[index - 1]?.block === at[index]?.block ? ' ' : '\n\n';
    text += part;
  });
  const speaker = turn.find(({ voice }) => voice)?.voice?.speaker ?? null;
  return { text, parts, speaker, at, form: turn[0]?.run.form ?? 'marks' };
}
