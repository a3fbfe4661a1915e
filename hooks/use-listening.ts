import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Digest, Span } from '../engine/index.ts';
import type { SpokenLine, SpokenWords } from '../formats/index.ts';
import { operatingSystem } from '../platform/about.ts';
import type { Session, SessionState } from '../platform/speech/session.ts';
import type { SpeechSettings } from '../platform/speech/voice-choice.ts';
import { useLoaded } from './use-loaded.ts';

export interface Listening extends Omit<SessionState, 'now'> {
  /** What is read now; `sentence` and `word` are offsets in the line's text. */
  readonly now: { readonly line: SpokenLine; readonly sentence: Span; readonly word: Span | null } | null;
  /** The language that is read. BCP 47. */
  readonly language: string;
  readonly speed: number;
  /** Where a voice could be installed; see `operatingSystem`. */
  readonly system: string;
  /** Reads from where `find` says on; not at all when that is nowhere. */
  readonly start: (find: FindStart) => void;
  readonly play: () => void;
  readonly pause: () => void;
  readonly stop: () => void;
  readonly skip: Session['skip'];
  readonly setSpeed: (speed: number) => void;
  readonly setVoice: (id: string) => void;
}

/** The line to begin with, by its index, and an offset in its text. */
type FindStart = (lines: readonly SpokenLine[]) => { readonly line: number; readonly offset: number } | null;

/** What reading aloud needs is loaded when it is first asked for: most articles are never listened to. */
async function load() {
  const [{ createSession }, { spokenLines }] = await Promise.all([
    import('../platform/speech/session.ts'),
    import('../formats/spoken.ts'),
  ]);
  return { createSession, spokenLines };
}

interface Reading {
  readonly lines: readonly SpokenLine[];
  readonly session: Session;
}

const closed: SessionState = {
  status: 'closed',
  now: null,
  problem: null,
  voice: null,
  voices: [],
  otherVoices: [],
};

/**
 * Reading the digest aloud. Silent until asked; the voice stops with the view and when another digest comes. Null while
 * there is nothing to read. `words` must be the same object on every call.
 */
export function useListening(
  digest: Digest | null,
  words: SpokenWords,
  settings: SpeechSettings | null,
  change: (change: Partial<SpeechSettings>) => void,
): Listening | null {
  const [state, setState] = useState(closed);
  const system = useLoaded(operatingSystem) ?? '';
  const reading = useRef<Reading | null>(null);
  /** The last wish to begin; stopping ends it, so that nothing begins that is still being loaded. */
  const wish = useRef<FindStart | null>(null);
  const latest = useRef(settings);
  latest.current = settings;
  const language = digest?.article.lang || words.locale;

  const start = useCallback(
    async (find: FindStart) => {
      if (!digest || !latest.current) return;
      wish.current = find;
      const { createSession, spokenLines } = await load();
      if (wish.current !== find) return;
      if (!reading.current) {
        const lines = spokenLines(digest, words);
        const session = createSession({ lines, language, settings: latest.current, changed: setState });
        reading.current = { lines, session };
      }
      const at = find(reading.current.lines);
      if (at) await reading.current.session.start(at.line, at.offset);
    },
    [digest, words, language],
  );
  const stop = useCallback(() => {
    wish.current = null;
    reading.current?.session.stop();
  }, []);

  useEffect(() => {
    window.addEventListener('pagehide', stop);
    return () => {
      window.removeEventListener('pagehide', stop);
      wish.current = null;
      reading.current?.session.close();
      reading.current = null;
      setState(closed);
    };
  }, [digest, stop]);
  useEffect(() => {
    if (settings) reading.current?.session.settle(settings);
  }, [settings]);

  if (!digest || !settings) return null;
  const { now, ...rest } = state;
  const line = now && reading.current?.lines[now.line];
  return {
    ...rest,
    now: now && line ? { ...now, line } : null,
    language,
    speed: settings.speed,
    system,
    start,
    play: () => reading.current?.session.play(),
    pause: () => reading.current?.session.pause(),
    stop,
    skip: (unit, by) => reading.current?.session.skip(unit, by),
    setSpeed: (speed) => change({ speed }),
    setVoice: (id) => {
      const voices = reading.current?.session.choose(id);
      if (voices) change({ voices });
    },
  };
}
