import type { Span } from '../../engine/index.ts';
import { createPlayer } from './player.ts';
import type { QueueState, SpeechProblem, Status, Unit } from './queue.ts';
import { createSynthesizer } from './synthesizer.ts';
import { type Line, makeScript, utteranceAt } from './utterances.ts';
import { createVoiceChoice, type SpeechSettings } from './voice-choice.ts';
import type { Voice } from './voices.ts';

export interface SessionState {
  /** closed: nobody asked to listen; starting: the voices are not known yet. */
  readonly status: Status | 'closed' | 'starting';
  /** What is read now: the line by its index, and offsets in its text. */
  readonly now: { readonly line: number; readonly sentence: Span; readonly word: Span | null } | null;
  readonly problem: SpeechProblem | 'no-voice' | null;
  readonly voice: Voice | null;
  readonly voices: readonly Voice[];
  readonly otherVoices: readonly Voice[];
}

/** The reading aloud of one article. */
export interface Session {
  /** Reads from a line on; `offset` is one of its text. */
  start(line: number, offset: number): Promise<void>;
  play(): void;
  pause(): void;
  skip(unit: Unit, by: 1 | -1): void;
  /** What is to be remembered of the choice, if anything is. */
  choose(voice: string): SpeechSettings['voices'] | null;
  settle(settings: SpeechSettings): void;
  /** Silence; it can be started again. */
  stop(): void;
  /** Silence for good. */
  close(): void;
}

interface SessionOptions {
  readonly lines: readonly Line[];
  /** BCP 47 tag of the lines that state none. */
  readonly language: string;
  readonly settings: SpeechSettings;
  readonly changed: (state: SessionState) => void;
}

/** A session with the browser's own voices. */
export function createSession({ lines, language, settings, changed }: SessionOptions): Session {
  const synthesizer = createSynthesizer(window);
  const script = makeScript(lines);
  let view: 'closed' | 'starting' | 'open' = 'closed';
  /** Where reading was last asked to begin; null once it was stopped. */
  let wanted: { readonly line: number; readonly offset: number } | null = null;

  const nowOf = ({ at, word, status }: QueueState): SessionState['now'] => {
    const utterance = script.utterances[at];
    if (!utterance || status === 'idle' || status === 'ended') return null;
    const from = utterance.span?.start;
    const shown = word && from !== undefined ? { start: word.start + from, end: word.end + from } : null;
    return { line: utterance.line, sentence: utterance.mark, word: shown };
  };
  const tell = () => {
    const queue = player.state;
    const { voice, fitting, others } = choice;
    const isMute = view === 'open' && voice === null;
    changed({
      status: view === 'open' ? queue.status : view,
      now: nowOf(queue),
      problem: isMute ? 'no-voice' : queue.problem,
      voice,
      voices: fitting,
      otherVoices: others,
    });
  };
  const begin = () => {
    const at = wanted && utteranceAt(script, wanted.line, wanted.offset);
    if (at !== null) player.send({ kind: 'start', at });
  };
  /** Voice or speed may be others now; what waited for a voice begins. */
  const refresh = () => {
    if (view === 'open' && player.state.status === 'idle' && choice.voice) begin();
    else player.refresh();
    tell();
  };
  const choice = createVoiceChoice(synthesizer, language, settings, refresh);
  const player = createPlayer({ script, synthesizer, manner: choice.manner, changed: tell });
  const stop = () => {
    wanted = null;
    view = 'closed';
    player.send({ kind: 'stop' });
    tell();
  };

  return {
    async start(line, offset) {
      const asked = { line, offset };
      wanted = asked;
      view = 'starting';
      tell();
      await choice.load();
      // Stopped meanwhile, or asked to begin elsewhere.
      if (wanted !== asked) return;
      view = 'open';
      if (choice.voice) begin();
      tell();
    },
    play: () => (player.state.status === 'idle' ? begin() : player.send({ kind: 'resume' })),
    pause: () => player.send({ kind: 'pause' }),
    skip: (unit, by) => player.send({ kind: 'skip', unit, by }),
    choose(voice) {
      const kept = choice.choose(voice);
      if (!kept) refresh();
      return kept;
    },
    settle(next) {
      choice.settle(next);
      refresh();
    },
    stop,
    close() {
      stop();
      choice.close();
    },
  };
}
