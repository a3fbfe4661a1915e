import { advance, type Command, newQueue, type QueueEvent, type QueueState } from './queue.ts';
import type { Listener, Synthesizer } from './synthesizer.ts';
import type { Script } from './utterances.ts';
import type { Voice } from './voices.ts';

/** How words of a language are to be read now; null where the machine has no voice for them. */
export type Manner = (lang: string | null) => { readonly voice: Voice; readonly speed: number } | null;

export interface Player {
  readonly state: QueueState;
  send(event: QueueEvent): void;
  /** Speed or voice may have changed: what is being read goes on in the new manner, if it is another. */
  refresh(): void;
}

interface PlayerOptions {
  readonly script: Script;
  readonly synthesizer: Synthesizer;
  readonly manner: Manner;
  readonly changed: (state: QueueState) => void;
}

/** The queue with a voice: carries out its orders and tells it what came of them. */
export function createPlayer({ script, synthesizer, manner, changed }: PlayerOptions): Player {
  let state = newQueue(script);
  let used: ReturnType<Manner> = null;

  const listener = (round: number, from: number): Listener => ({
    word: ({ start, end }) => send({ kind: 'word', round, word: { start: start + from, end: end + from } }),
    said: () => send({ kind: 'said', round }),
    interrupted: () => send({ kind: 'interrupted', round }),
    failed: (problem) => send({ kind: 'failed', round, problem }),
  });

  const carryOut = (command: Command) => {
    if (command.kind === 'silence') return synthesizer.silence();
    const { at, from, round } = command;
    const utterance = script.utterances[at];
    const how = utterance && manner(utterance.lang);
    used = how ?? null;
    if (how) synthesizer.speak({ text: utterance.text.slice(from), ...how }, listener(round, from));
    else send({ kind: 'failed', round, problem: 'failed' });
  };

  function send(event: QueueEvent): void {
    const { state: next, commands } = advance(state, event);
    const isNew = next !== state;
    state = next;
    for (const command of commands) carryOut(command);
    if (isNew) changed(state);
  }

  return {
    get state() {
      return state;
    },
    send,
    refresh() {
      const next = manner(script.utterances[state.at]?.lang ?? null);
      if (next && (next.voice.id !== used?.voice.id || next.speed !== used.speed)) send({ kind: 'manner' });
    },
  };
}
