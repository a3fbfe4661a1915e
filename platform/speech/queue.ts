import type { Span } from '../../engine/index.ts';
import type { Script } from './utterances.ts';

/** idle: nothing was asked for; ended: the last word was said. */
export type Status = 'idle' | 'playing' | 'paused' | 'ended';

/** silent: the engine took the words and nothing came of it; refused: the browser wants a press first. */
export type SpeechProblem = 'silent' | 'refused' | 'failed';

export interface QueueState {
  readonly script: Script;
  readonly status: Status;
  /** Index of the utterance being read, or to be read next. */
  readonly at: number;
  /** The word being said, in the utterance's text; null where the engine does not tell. */
  readonly word: Span | null;
  /** Number of the last order to speak. What an earlier order still reports is not heard. */
  readonly round: number;
  readonly problem: SpeechProblem | null;
}

export type Unit = 'sentence' | 'section';

export type QueueEvent =
  | { readonly kind: 'start'; readonly at: number }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'stop' }
  | { readonly kind: 'skip'; readonly unit: Unit; readonly by: 1 | -1 }
  /** Speed or voice have changed. */
  | { readonly kind: 'manner' }
  | { readonly kind: 'word'; readonly round: number; readonly word: Span }
  | { readonly kind: 'said'; readonly round: number }
  /** Another page has taken the voice. */
  | { readonly kind: 'interrupted'; readonly round: number }
  | { readonly kind: 'failed'; readonly round: number; readonly problem: SpeechProblem };

/** What the voice is to do. `from` is an offset in the utterance's text. */
export type Command =
  | { readonly kind: 'speak'; readonly at: number; readonly from: number; readonly round: number }
  | { readonly kind: 'silence' };

export interface Step {
  readonly state: QueueState;
  readonly commands: readonly Command[];
}

export function newQueue(script: Script): QueueState {
  return { script, status: 'idle', at: 0, word: null, round: 0, problem: null };
}

/** Orders the voice to read from the utterance's word, or from its start. */
function speak(state: QueueState, at: number, word: Span | null = null): Step {
  const round = state.round + 1;
  return {
    state: { ...state, status: 'playing', at, word, round, problem: null },
    commands: [{ kind: 'speak', at, from: word?.start ?? 0, round }],
  };
}

function stay(state: QueueState): Step {
  return { state, commands: [] };
}

/** Silence, with nothing more to be heard of the present order. */
function silence(state: QueueState, change: Partial<QueueState>): Step {
  return { state: { ...state, round: state.round + 1, ...change }, commands: [{ kind: 'silence' }] };
}

/** The start that skipping leads to; null when there is none further on. */
function skipTarget({ script, at }: QueueState, unit: Unit, by: 1 | -1): number | null {
  const starts = unit === 'sentence' ? script.sentenceStarts : script.sectionStarts;
  if (by === 1) return starts.find((start) => start > at) ?? null;
  const here = starts.findLast((start) => start <= at) ?? 0;
  // Back within a section goes to its beginning first, as players do with tracks; sentences are too short for that.
  const isInside = unit === 'section' && at >= (script.sentenceStarts.find((start) => start > here) ?? Infinity);
  return isInside ? here : (starts.findLast((start) => start < here) ?? starts[0] ?? 0);
}

function skip(state: QueueState, unit: Unit, by: 1 | -1): Step {
  const target = state.status === 'idle' || state.status === 'ended' ? null : skipTarget(state, unit, by);
  if (target === null) return stay(state);
  return state.status === 'playing' ? speak(state, target) : stay({ ...state, at: target, word: null, problem: null });
}

/** What an order to speak reports. */
function hear(state: QueueState, event: Extract<QueueEvent, { round: number }>): Step {
  if (event.round !== state.round || state.status !== 'playing') return stay(state);
  switch (event.kind) {
    case 'word':
      return stay({ ...state, word: event.word });
    case 'said': {
      const next = state.at + 1;
      if (next < state.script.utterances.length) return speak(state, next);
      return stay({ ...state, status: 'ended', at: 0, word: null });
    }
    case 'interrupted':
      return stay({ ...state, status: 'paused' });
    case 'failed':
      return silence(state, { status: 'paused', problem: event.problem });
  }
}

/**
 * The reading as a pure state machine: an event in, the new state and orders to the voice out. Pausing is silence, and
 * going on is speaking anew from the last word known: engines lose their place in a pause of their own.
 */
export function advance(state: QueueState, event: QueueEvent): Step {
  switch (event.kind) {
    case 'start':
      return state.script.utterances[event.at] ? speak(state, event.at) : stay(state);
    case 'pause':
      return state.status === 'playing' ? silence(state, { status: 'paused' }) : stay(state);
    case 'resume':
      if (state.status === 'paused') return speak(state, state.at, state.word);
      return state.status === 'ended' ? speak(state, 0) : stay(state);
    case 'stop':
      return state.status === 'idle' ? stay(state) : silence(newQueue(state.script), { round: state.round + 1 });
    case 'skip':
      return skip(state, event.unit, event.by);
    case 'manner':
      return state.status === 'playing' ? speak(state, state.at, state.word) : stay(state);
    default:
      return hear(state, event);
  }
}
