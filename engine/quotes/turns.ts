import type { Quote, Slice, Speaker } from '../digest.ts';
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

interface Turn {
  readonly utterances: Utterance[];
  voice: Voice | null;
}

/** Whether only an attribution or a paragraph's end keeps a run apart from the one before. */
function goesOn(last: Utterance, next: Utterance): boolean {
  if (next.run.continues) return true;
  if (!sameVoice(last, next)) return false;
  if (last.run.form !== next.run.form || last.run.form === 'label') return false;
  if (last.run.block !== next.run.block) return next.voice !== null && goesOnInNext(last, next);
  const { site } = next;
  if (onlyMarks(site.passage, last.site.at + 1, site.at)) return true;
  const cue = cueBehind(last);
  if (!cue) return false;
  const isCut = site.passage.sentenceStart[site.at] !== site.at;
  return isCut
    ? onlyAdds(site, Math.max(cue.to, last.site.at + 1))
    : ownsSentence(site.passage, last.site.at + 1, site.at, cue);
}

/** One speaker, or one cue that names nobody: “Nobody,” he said, “has asked us.” */
function sameVoice(last: Utterance, next: Utterance): boolean {
  if (next.voice) return next.voice.speaker.name === last.voice?.speaker.name;
  if (last.voice || !next.attribution) return next.attribution === null;
  const { mention } = next.attribution;
  return (
    mention !== null &&
    mention.passage === last.attribution?.mention?.passage &&
    mention.at.from === last.attribution.mention.at.from
  );
}

/** The next paragraph starts with more words of the same speaker, and nothing but the cue ended the one before. */
function goesOnInNext(last: Utterance, next: Utterance): boolean {
  const { passage, at } = next.site;
  if (!onlyMarks(passage, 0, at)) return false;
  if (!isNextParagraph(last.site.passage, passage)) return false;
  const end = last.site.passage.tokens.length;
  if (onlyMarks(last.site.passage, last.site.at + 1, end)) return next.attribution?.rule === 'next paragraph';
  const cue = cueBehind(last);
  return cue !== null && ownsSentence(last.site.passage, last.site.at + 1, end, cue);
}

/** Nothing but captions stands between two paragraphs of the same kind of block. */
export function isNextParagraph(first: Passage, second: Passage): boolean {
  if (first.block.kind !== second.block.kind || first.block.zone !== second.block.zone || first.block.place)
    return false;
  for (let index = first.index + 1; index < second.index; index++)
    if (first.passages[index]?.block.kind !== 'caption') return false;
  return first.index < second.index;
}

function cueBehind({ site, attribution }: Utterance): Cue | null {
  const cue = attribution?.cue ?? null;
  return cue && attribution?.mention?.passage === site.passage && cue.from > site.at ? cue : null;
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

/** Runs to turns: the contract's quotes. */
export function joinTurns(utterances: readonly Utterance[]): { quote: Quote; rules: (string | null)[] }[] {
  const turns: Turn[] = [];
  let last: Utterance | null = null;
  for (const utterance of utterances) {
    const turn = turns.at(-1);
    if (turn && last && goesOn(last, utterance)) {
      turn.utterances.push(utterance);
      turn.voice ??= utterance.voice;
    } else turns.push({ utterances: [utterance], voice: utterance.voice });
    last = utterance;
  }
  return turns.map(({ utterances: parts, voice }) => ({
    quote: quoteOf(parts, voice?.speaker ?? null),
    rules: parts.map(({ attribution }) => attribution?.rule ?? null),
  }));
}

function quoteOf(utterances: readonly Utterance[], speaker: Speaker | null): Quote {
  const at: Slice[] = utterances.map(({ run: { block, start, end } }) => ({ block, start, end }));
  const parts = utterances.map(({ site, run }) => site.passage.block.text.slice(run.start, run.end));
  let text = '';
  parts.forEach((part, index) => {
    const joint = index === 0 ? '' : at[index - 1]?.block === at[index]?.block ? ' ' : '\n\n';
    text += joint + part;
  });
  return { text, parts, speaker, at, form: utterances[0]?.run.form ?? 'marks' };
}
