import type { Quote, Slice, Speaker } from '../digest.ts';
import type { Attribution } from './attribution/index.ts';
import type { Site } from './attribution/site.ts';
import type { Run } from './runs.ts';
import type { Voice } from './speakers.ts';

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
  rule: string | null;
}

/** Whether only an attribution or a re-opened paragraph keeps a run apart from the one before. */
function goesOn(last: Utterance, next: Utterance): boolean {
  if (next.run.continues) return true;
  if (last.run.block !== next.run.block) return false;
  const cue = last.attribution?.cue;
  const { site } = next;
  const own = next.attribution?.cue;
  const covered = cue && cue.from > last.site.at && onlyCue(site, last.site.at + 1, site.at, cue);
  if (covered && (!next.attribution || own === cue)) return true;
  return site.at === last.site.at + 1 && next.attribution === null;
}

/** The tokens between two runs are the attribution and marks, and what ends its sentence. */
function onlyCue({ passage }: Site, from: number, to: number, cue: { from: number; to: number }): boolean {
  const sentence = passage.sentenceStart[cue.from];
  for (let at = from; at < to; at++)
    if (passage.sentenceStart[at] !== sentence && passage.tokens[at]?.kind !== 'mark') return false;
  return true;
}

/** Runs to turns: the contract's quotes. */
export function joinTurns(utterances: readonly Utterance[]): { quote: Quote; rule: string | null }[] {
  const turns: Turn[] = [];
  let last: Utterance | null = null;
  for (const utterance of utterances) {
    const turn = turns.at(-1);
    if (turn && last && goesOn(last, utterance)) {
      turn.utterances.push(utterance);
      turn.voice ??= utterance.voice;
      turn.rule ??= utterance.attribution?.rule ?? null;
    } else turns.push({ utterances: [utterance], voice: utterance.voice, rule: utterance.attribution?.rule ?? null });
    last = utterance;
  }
  return turns.map(({ utterances: parts, voice, rule }) => ({ quote: quoteOf(parts, voice?.speaker ?? null), rule }));
}

function quoteOf(utterances: readonly Utterance[], speaker: Speaker | null): Quote {
  const at: Slice[] = utterances.map(({ run: { block, start, end } }) => ({ block, start, end }));
  const parts = utterances.map(({ site, run }) => site.passage.block.text.slice(run.start, run.end));
  let text = '';
  parts.forEach((part, index) => {
    const joint = index === 0 ? '' : at[index - 1]?.block === at[index]?.block ? ' ' : '\n\n';
    text += joint + part;
  });
  return { text, parts, speaker, at, form: 'marks' };
}
