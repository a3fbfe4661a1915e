import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advance, type Command, newQueue, type QueueEvent, type QueueState } from '../../../platform/speech/queue.ts';
import { makeScript } from '../../../platform/speech/utterances.ts';

const plain = { lang: 'en', before: null };
/** Utterances 0 "Title."; 1 to 3 a section of three sentences; 4 announcement and 5 its quote; 6 the last section. */
const script = makeScript([
  { ...plain, text: 'Title.', opens: true },
  { ...plain, text: 'First. Second. Third.', opens: true },
  { ...plain, text: 'Quoted words.', opens: false, before: { text: 'Steve Thomas:', lang: 'en' } },
  { ...plain, text: 'Last.', opens: true },
]);

function run(events: readonly QueueEvent[], from: QueueState = newQueue(script)) {
  return events.reduce<{ state: QueueState; commands: readonly Command[] }>(
    ({ state }, event) => advance(state, event),
    { state: from, commands: [] },
  );
}

const start = (at: number): QueueEvent => ({ kind: 'start', at });
const skip = (unit: 'sentence' | 'section', by: 1 | -1): QueueEvent => ({ kind: 'skip', unit, by });
const playing = (at: number): QueueState => run([start(at)]).state;

test('starting orders the voice to read there', () => {
  const { state, commands } = run([start(1)]);
  expect(state).toMatchObject({ status: 'playing', at: 1, word: null });
  expect(commands).toEqual([{ kind: 'speak', at: 1, from: 0, round: 1 }]);
});

test('what was said leads to the next, and after the last word it has ended; playing then begins anew', () => {
  expect(run([{ kind: 'said', round: 1 }], playing(1)).state.at).toBe(2);
  const last = run([{ kind: 'said', round: 1 }], playing(6));
  expect(last.state.status).toBe('ended');
  expect(last.commands).toEqual([]);
  expect(run([{ kind: 'resume' }], last.state).state).toMatchObject({ status: 'playing', at: 0 });
});

test.each([
  ['sentence', 1, 1, 2],
  ['sentence', -1, 2, 1],
  ['sentence', 1, 3, 4],
  // From the quote itself, past its announcement.
  ['sentence', -1, 5, 3],
  ['sentence', -1, 0, 0],
  ['sentence', 1, 6, 6],
  ['section', 1, 0, 1],
  ['section', 1, 2, 6],
  // Within a section back to its beginning, from there to the one before.
  ['section', -1, 3, 1],
  ['section', -1, 1, 0],
  ['section', -1, 5, 1],
  ['section', 1, 6, 6],
  ['section', -1, 0, 0],
] as const)('a %s by %i from %i leads to %i', (unit, by, from, to) => {
  expect(run([skip(unit, by)], playing(from)).state.at).toBe(to);
});

test('skipping while paused moves without a sound', () => {
  const { state, commands } = run([{ kind: 'pause' }, skip('sentence', 1)], playing(1));
  expect(state).toMatchObject({ status: 'paused', at: 2 });
  expect(commands).toEqual([]);
});

test('a pause is silence, and going on is speaking from the last word that was heard', () => {
  const word = { start: 2, end: 5 };
  const paused = run([{ kind: 'word', round: 1, word }, { kind: 'pause' }], playing(1));
  expect(paused.commands).toEqual([{ kind: 'silence' }]);
  const { commands } = run([{ kind: 'resume' }], paused.state);
  expect(commands).toMatchObject([{ kind: 'speak', at: 1, from: 2 }]);
});

test('another speed or voice goes on at the same word, and waits while paused', () => {
  const at = run([{ kind: 'word', round: 1, word: { start: 3, end: 4 } }], playing(1)).state;
  expect(run([{ kind: 'manner' }], at).commands).toMatchObject([{ kind: 'speak', at: 1, from: 3 }]);
  expect(run([{ kind: 'pause' }, { kind: 'manner' }], at).commands).toEqual([]);
});

test.each(['silent', 'refused', 'failed'] as const)(
  '"%s" pauses where it was and says so until it plays',
  (problem) => {
    const { state } = run([{ kind: 'failed', round: 1, problem }], playing(2));
    expect(state).toMatchObject({ status: 'paused', at: 2, problem });
    expect(run([{ kind: 'resume' }], state).state).toMatchObject({ status: 'playing', problem: null });
  },
);

test('another page that takes the voice is a pause, not a failure', () => {
  const { state, commands } = run([{ kind: 'interrupted', round: 1 }], playing(2));
  expect(state).toMatchObject({ status: 'paused', problem: null });
  expect(commands).toEqual([]);
});

test('what an order that is over still reports is not heard', () => {
  const moved = run([start(1), start(2)]).state;
  for (const late of [
    { kind: 'said', round: 1 },
    { kind: 'interrupted', round: 1 },
    { kind: 'failed', round: 1, problem: 'failed' },
    { kind: 'word', round: 1, word: { start: 0, end: 1 } },
  ] satisfies QueueEvent[])
    expect(run([late], moved).state).toBe(moved);
});

test('stopping silences and goes back to the beginning', () => {
  const { state, commands } = run([{ kind: 'stop' }], playing(5));
  expect(state).toMatchObject({ status: 'idle', at: 0 });
  expect(commands).toEqual([{ kind: 'silence' }]);
});

const anyEvent: fc.Arbitrary<QueueEvent> = fc.oneof(
  fc.record({ kind: fc.constant('start' as const), at: fc.integer({ min: -2, max: 9 }) }),
  fc.record({ kind: fc.constantFrom('pause' as const, 'resume' as const, 'stop' as const, 'manner' as const) }),
  fc.record({
    kind: fc.constant('skip' as const),
    unit: fc.constantFrom('sentence' as const, 'section' as const),
    by: fc.constantFrom(1 as const, -1 as const),
  }),
  fc.record({ kind: fc.constantFrom('said' as const, 'interrupted' as const), round: fc.integer({ min: 0, max: 12 }) }),
  fc.record({
    kind: fc.constant('failed' as const),
    round: fc.integer({ min: 0, max: 12 }),
    problem: fc.constantFrom('silent' as const, 'refused' as const, 'failed' as const),
  }),
);

test('whatever happens, it stays within the script, and it speaks exactly when it plays', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
      let state = newQueue(script);
      for (const event of events) {
        const { state: next, commands } = advance(state, event);
        expect(script.utterances[next.at]).toBeDefined();
        expect(next.round).toBeGreaterThanOrEqual(state.round);
        const speaks = commands.filter((command) => command.kind === 'speak');
        if (speaks.length > 0)
          expect(next).toMatchObject({ status: 'playing', at: speaks[0]?.at, round: speaks[0]?.round });
        if (
          state.status === 'playing' &&
          next.status !== 'playing' &&
          event.kind !== 'said' &&
          event.kind !== 'interrupted'
        )
          expect(commands).toEqual([{ kind: 'silence' }]);
        state = next;
      }
    }),
  );
});

test('a voice that says everything says every utterance once, in order', () => {
  const said: number[] = [];
  let { state, commands } = advance(newQueue(script), start(0));
  while (commands[0]?.kind === 'speak') {
    said.push(commands[0].at);
    ({ state, commands } = advance(state, { kind: 'said', round: state.round }));
  }
  expect(said).toEqual(script.utterances.map((_, index) => index));
  expect(state.status).toBe('ended');
});
