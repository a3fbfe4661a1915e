import { type Mock, vi } from 'vitest';
import type { Listening } from '../../../components/listen/listening.ts';
import { spokenWords } from '../../../components/listen/spoken-words.ts';
import type { Digest } from '../../../engine/index.ts';
import type { SpokenLine } from '../../../formats/index.ts';
import { spokenLines } from '../../../formats/spoken.ts';
import { english } from './translate.ts';

type Request = 'start' | 'play' | 'pause' | 'stop' | 'skip' | 'setSpeed' | 'setVoice';
export type FakeListening = Listening & { readonly [K in Request]: Mock<Listening[K]> };

/** What is read of a digest. */
export function linesOf(digest: Digest): readonly SpokenLine[] {
  return spokenLines(digest, spokenWords(english));
}

/** Reading aloud that does nothing but note what it is asked. */
export function listeningTo(rest: Partial<Omit<Listening, Request>> = {}): FakeListening {
  return {
    status: 'closed',
    now: null,
    problem: null,
    language: 'en-GB',
    voice: { id: 'sonia', name: 'Sonia', lang: 'en-GB' },
    voices: [{ id: 'sonia', name: 'Sonia', lang: 'en-GB' }],
    otherVoices: [{ id: 'nia', name: 'Nia', lang: 'cy' }],
    speed: 1,
    system: 'linux',
    start: vi.fn(),
    play: vi.fn(),
    pause: vi.fn(),
    stop: vi.fn(),
    skip: vi.fn(),
    setSpeed: vi.fn(),
    setVoice: vi.fn(),
    ...rest,
  };
}

/** What reading aloud is at the line with these words. */
export function nowAt(digest: Digest, text: string, word: string | null = null): Listening['now'] {
  const line = linesOf(digest).find((one) => one.text === text);
  if (!line) throw new Error(`no line ${text}`);
  const start = word ? text.indexOf(word) : -1;
  return {
    line,
    sentence: { start: 0, end: text.length },
    word: word ? { start, end: start + word.length } : null,
  };
}
