import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSynthesizer, type Listener } from '../../../platform/speech/synthesizer.ts';
import { localVoices } from '../../../platform/speech/voices.ts';
import { FakeSpeech, fakeVoice, speechWindow } from './fake-speech.ts';

const nia = fakeVoice('Nia', 'cy-GB');
const cloud = fakeVoice('Cloud', 'cy-GB', false);
const [voice] = localVoices([nia]);
if (!voice) throw new Error('no voice');
let engine: FakeSpeech;
let heard: unknown[];
const listener: Listener = {
  word: (word) => heard.push(word),
  said: () => heard.push('said'),
  interrupted: () => heard.push('interrupted'),
  failed: (problem) => heard.push(problem),
};
const order = { text: 'Mae’r bws yn hwyr.', voice, speed: 1.5 };
const create = () => createSynthesizer(speechWindow(engine));

beforeEach(() => {
  vi.useFakeTimers();
  engine = new FakeSpeech();
  engine.known = [nia, cloud];
  heard = [];
});
afterEach(() => {
  vi.useRealTimers();
});

test('an order reaches the engine with its voice, language and speed, and what it says comes back', () => {
  create().speak(order, listener);
  expect(engine.now).toMatchObject({ text: order.text, voice: nia, lang: 'cy-GB', rate: 1.5 });
  engine.start();
  engine.word(0, 5);
  engine.end();
  expect(heard).toEqual([{ start: 0, end: 5 }, 'said']);
});

test.each([
  ['a length of its own', 6, 3, [{ start: 6, end: 9 }]],
  ['no length: the word is found', 0, undefined, [{ start: 0, end: 5 }]],
  ['a length of nought', 6, 0, [{ start: 6, end: 9 }]],
  ['an index before the text', -1, 2, []],
  ['an index behind it', 99, 2, []],
  ['a length beyond it', 13, 99, []],
])('a word with %s', (_what, index, length, words) => {
  create().speak(order, listener);
  engine.word(index, length);
  expect(heard).toEqual(words);
});

test('the engine reporting our own silence is no failure, and a new order waits until it has settled', () => {
  const synthesizer = create();
  synthesizer.speak(order, listener);
  synthesizer.speak({ ...order, text: 'Nesaf.' }, listener);
  expect(engine.spoken).toHaveLength(1);
  vi.advanceTimersByTime(100);
  expect(engine.now?.text).toBe('Nesaf.');
  synthesizer.silence();
  expect(heard).toEqual([]);
});

test('of several orders in a hurry only the last is spoken', () => {
  const synthesizer = create();
  for (const text of ['One.', 'Two.', 'Three.']) synthesizer.speak({ ...order, text }, listener);
  vi.advanceTimersByTime(100);
  expect(engine.spoken.map(({ text }) => text)).toEqual(['One.', 'Three.']);
});

test.each([
  ['interrupted', 'interrupted'],
  ['canceled', 'interrupted'],
  ['not-allowed', 'refused'],
  ['audio-hardware', 'silent'],
  ['synthesis-failed', 'failed'],
  ['what a later browser says', 'failed'],
])('the engine’s error "%s" is "%s"', (error, problem) => {
  create().speak(order, listener);
  engine.fail(error);
  expect(heard).toEqual([problem]);
});

test('an engine that does not begin is asked once more, then given up', () => {
  create().speak(order, listener);
  vi.advanceTimersByTime(5_100);
  expect(engine.spoken).toHaveLength(2);
  expect(heard).toEqual([]);
  vi.advanceTimersByTime(5_100);
  expect(heard).toEqual(['silent']);
  vi.advanceTimersByTime(100_000);
  expect(heard).toEqual(['silent']);
});

test('an engine that begins late is not asked again, and one that never ends is', () => {
  create().speak(order, listener);
  vi.advanceTimersByTime(4_000);
  engine.start();
  vi.advanceTimersByTime(5_100);
  expect(engine.spoken).toHaveLength(1);
  vi.advanceTimersByTime(60_000);
  expect(heard).toEqual(['silent']);
});

test('an engine that another page left paused goes on', () => {
  engine.paused = true;
  create().speak(order, listener);
  expect(engine.paused).toBe(false);
});

test('only voices of the machine’s own are offered', async () => {
  expect((await create().voices()).map(({ name }) => name)).toEqual(['Nia']);
});

test('voices that come late are waited for', async () => {
  engine.known = [];
  const voices = create().voices();
  vi.advanceTimersByTime(1_000);
  engine.bring([nia]);
  expect((await voices).map(({ name }) => name)).toEqual(['Nia']);
});

test('a machine without voices is known after a while', async () => {
  engine.known = [];
  const voices = create().voices();
  vi.advanceTimersByTime(3_000);
  expect(await voices).toEqual([]);
});

test('voices that are installed later are told of until nobody listens', () => {
  const changed = vi.fn();
  const stop = create().watchVoices(changed);
  engine.bring([]);
  stop();
  engine.bring([nia]);
  expect(changed).toHaveBeenCalledExactlyOnceWith([]);
});

test('a browser without speech has no voices and says so when it is asked to speak', async () => {
  const synthesizer = createSynthesizer(speechWindow(undefined));
  expect(await synthesizer.voices()).toEqual([]);
  synthesizer.speak(order, listener);
  expect(heard).toEqual(['silent']);
});
