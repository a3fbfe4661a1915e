import type { Span } from '../../engine/index.ts';
import type { SpeechProblem } from './queue.ts';
import { localVoices, type Voice } from './voices.ts';

interface Order {
  readonly text: string;
  readonly voice: Voice;
  /** 1 is the voice's own speed. */
  readonly speed: number;
}

/** What comes of an order. After `said`, `interrupted` or `failed` nothing more comes. */
export interface Listener {
  /** The word being said, by its place in the order's text. */
  word(word: Span): void;
  said(): void;
  interrupted(): void;
  failed(problem: SpeechProblem): void;
}

export interface Synthesizer {
  /** The machine's own voices, once they are known: soon, and never rejects. */
  voices(): Promise<Voice[]>;
  /** Calls back when voices come or go. Returns the way to stop. */
  watchVoices(changed: (voices: Voice[]) => void): () => void;
  /** Reads an order out. What was read before falls silent, and its listener hears nothing more. */
  speak(order: Order, listener: Listener): void;
  silence(): void;
}

/** Voices load in the background; without any `voiceschanged` may never come. ms. */
const VOICES_LIMIT = 3000;
/** Chromium on Linux drops what is said right after a cancellation. ms. */
const SETTLE = 60;
/** An engine that has not begun by now has lost the order, or the machine has no sound. ms. */
const START_LIMIT = 5000;
/** A voice says 14 characters a second, the slowest about 5; with this no order of 200 takes a minute. ms. */
const CHARACTER_LIMIT = 250;

const refusals: Readonly<Record<string, SpeechProblem>> = { 'not-allowed': 'refused', 'audio-hardware': 'silent' };
const WORD = /^[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/u;

/** The word at an engine's index. Firefox and some engines leave its length out, and a few give a wrong one. */
function wordAt(text: string, start: number, length: number | undefined): Span | null {
  if (start < 0 || start >= text.length) return null;
  const end = start + (length || (WORD.exec(text.slice(start))?.[0].length ?? 0));
  return end > start && end <= text.length ? { start, end } : null;
}

/** Where the browser has no speech at all. */
const mute: Synthesizer = {
  voices: async () => [],
  watchVoices: () => () => {},
  speak: (_order, listener) => listener.failed('silent'),
  silence: () => {},
};

/** The browser's speech synthesis behind an interface that says what really happened. */
export function createSynthesizer(view: Window & typeof globalThis): Synthesizer {
  const { speechSynthesis: engine } = view;
  if (!engine) return mute;
  const local = () => localVoices(engine.getVoices());
  let timers: number[] = [];
  /** Of the order that is heard; also kept so that the engine's events are not collected with it. */
  let current: SpeechSynthesisUtterance | null = null;
  const later = (run: () => void, ms: number) => timers.push(view.setTimeout(run, ms));
  const forget = () => {
    for (const timer of timers) view.clearTimeout(timer);
    timers = [];
    current = null;
  };
  const silence = () => {
    forget();
    engine.cancel();
  };

  const utteranceOf = ({ text, voice, speed }: Order): SpeechSynthesisUtterance => {
    const utterance = new view.SpeechSynthesisUtterance(text);
    utterance.voice = engine.getVoices().find(({ voiceURI }) => voiceURI === voice.id) ?? null;
    utterance.lang = voice.lang;
    utterance.rate = speed;
    return utterance;
  };

  const begin = (order: Order, listener: Listener, isRetry: boolean) => {
    const utterance = utteranceOf(order);
    current = utterance;
    const isHeard = () => current === utterance;
    const finish = (report: () => void) => {
      if (!isHeard()) return;
      forget();
      report();
    };
    const limit = (ms: number, run: () => void) => {
      for (const timer of timers) view.clearTimeout(timer);
      timers = [];
      later(run, ms);
    };
    const giveUp = () => {
      silence();
      if (isRetry) listener.failed('silent');
      else later(() => begin(order, listener, true), SETTLE);
    };
    const alive = () => {
      if (isHeard()) limit(START_LIMIT + (order.text.length * CHARACTER_LIMIT) / order.speed, giveUp);
    };
    utterance.onstart = alive;
    utterance.onboundary = ({ name, charIndex, charLength }) => {
      alive();
      const word = isHeard() && name === 'word' ? wordAt(order.text, charIndex, charLength) : null;
      if (word) listener.word(word);
    };
    utterance.onend = () => finish(() => listener.said());
    utterance.onerror = ({ error }) => {
      const isTaken = error === 'interrupted' || error === 'canceled';
      finish(() => (isTaken ? listener.interrupted() : listener.failed(refusals[error] ?? 'failed')));
    };
    limit(START_LIMIT, giveUp);
    // Another page may have left the engine paused, and then nothing would ever be said.
    engine.resume();
    engine.speak(utterance);
  };

  return {
    voices: () =>
      new Promise((known) => {
        const first = local();
        if (first.length > 0) return known(first);
        const done = () => {
          const voices = local();
          if (voices.length === 0) return;
          engine.removeEventListener('voiceschanged', done);
          known(voices);
        };
        engine.addEventListener('voiceschanged', done);
        view.setTimeout(() => {
          engine.removeEventListener('voiceschanged', done);
          known(local());
        }, VOICES_LIMIT);
      }),
    watchVoices(changed) {
      const onChanged = () => changed(local());
      engine.addEventListener('voiceschanged', onChanged);
      return () => engine.removeEventListener('voiceschanged', onChanged);
    },
    speak(order, listener) {
      const isBusy = engine.speaking || engine.pending || current !== null;
      silence();
      if (isBusy) later(() => begin(order, listener, false), SETTLE);
      else begin(order, listener, false);
    },
    silence,
  };
}
