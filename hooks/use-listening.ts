import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Digest, Span } from '../engine/index.ts';
import { type SpokenLine, type SpokenWords, spokenLines } from '../formats/index.ts';
import { operatingSystem } from '../platform/about.ts';
import { createPlayer, type Manner, type Player } from '../platform/speech/player.ts';
import type { QueueEvent, QueueState, SpeechProblem, Status, Unit } from '../platform/speech/queue.ts';
import { createSynthesizer, type Synthesizer } from '../platform/speech/synthesizer.ts';
import { makeScript, type Script, utteranceAt } from '../platform/speech/utterances.ts';
import type { Voice } from '../platform/speech/voices.ts';
import { type SpeechSettings, useVoices } from './use-voices.ts';

export interface Listening {
  /** closed: nobody asked to listen; starting: the voices are not known yet. */
  readonly status: Status | 'closed' | 'starting';
  /** What is read now; `sentence` and `word` are offsets in the line's text. */
  readonly now: { readonly line: SpokenLine; readonly sentence: Span; readonly word: Span | null } | null;
  readonly problem: SpeechProblem | 'no-voice' | null;
  /** BCP 47 tag of what is read. */
  readonly language: string;
  readonly voice: Voice | null;
  readonly voices: readonly Voice[];
  readonly otherVoices: readonly Voice[];
  readonly speed: number;
  /** Where a voice could be installed; see `operatingSystem`. */
  readonly system: string;
  readonly lines: () => readonly SpokenLine[];
  /** Reads from a line on, by its index in `lines()`; `offset` is one of its text. */
  readonly start: (line: number, offset: number) => void;
  readonly play: () => void;
  readonly pause: () => void;
  readonly stop: () => void;
  readonly skip: (unit: Unit, by: 1 | -1) => void;
  readonly setSpeed: (speed: number) => void;
  readonly setVoice: (id: string) => void;
}

/** One article's reading. */
interface Reading {
  readonly lines: readonly SpokenLine[];
  readonly script: Script;
  readonly player: Player;
}

function nowOf({ lines, script }: Reading, { at, word, status }: QueueState): Listening['now'] {
  const utterance = script.utterances[at];
  const line = utterance && lines[utterance.line];
  if (!line || status === 'idle' || status === 'ended') return null;
  const from = utterance.span?.start;
  const shown = word && from !== undefined ? { start: word.start + from, end: word.end + from } : null;
  return { line, sentence: utterance.mark, word: shown };
}

/** The digest's reading, made when it is first asked for: most articles are never listened to. It ends with the view. */
function useReadingAloud(digest: Digest | null, words: SpokenWords, synthesizer: Synthesizer, manner: Manner) {
  const [queue, setQueue] = useState<QueueState | null>(null);
  const made = useRef<Reading | null>(null);
  const open = useCallback((): Reading | null => {
    if (made.current || !digest) return made.current;
    const lines = spokenLines(digest, words);
    const script = makeScript(lines);
    made.current = { lines, script, player: createPlayer({ script, synthesizer, manner, changed: setQueue }) };
    return made.current;
  }, [digest, words, synthesizer, manner]);
  const send = useCallback((event: QueueEvent) => made.current?.player.send(event), []);
  const refresh = useCallback(() => made.current?.player.refresh(), []);
  useEffect(() => {
    const stop = () => send({ kind: 'stop' });
    window.addEventListener('pagehide', stop);
    return () => {
      window.removeEventListener('pagehide', stop);
      stop();
      made.current = null;
      setQueue(null);
    };
  }, [open, send]);
  return { queue, now: queue && made.current && nowOf(made.current, queue), open, send, refresh };
}

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
  const synthesizer = useMemo(() => createSynthesizer(window), []);
  const language = digest?.article.lang || words.locale;
  const { voice, fitting, others, load, choose, manner } = useVoices(synthesizer, language, settings, change);
  const { queue, now, open, send, refresh } = useReadingAloud(digest, words, synthesizer, manner);
  const [view, setView] = useState<'closed' | 'starting' | 'open'>('closed');
  const [system, setSystem] = useState('');
  /** Asked to read, and no voice was there: one may still come or be chosen. */
  const isWaiting = useRef(false);
  /** Where reading was last asked to begin. */
  const wanted = useRef({ line: 0, offset: 0 });
  const speed = settings?.speed ?? 1;

  const begin = useCallback(() => {
    isWaiting.current = false;
    const reading = open();
    const at = reading && utteranceAt(reading.script, wanted.current.line, wanted.current.offset);
    if (at !== null) send({ kind: 'start', at });
  }, [open, send]);
  const start = useCallback(
    async (line: number, offset: number) => {
      const asked = { line, offset };
      wanted.current = asked;
      setView('starting');
      const found = await load();
      // Stopped meanwhile, or asked to begin elsewhere.
      if (wanted.current !== asked) return;
      setView('open');
      isWaiting.current = !found;
      if (found) begin();
      else setSystem(await operatingSystem());
    },
    [load, begin],
  );
  const lines = useCallback(() => open()?.lines ?? [], [open]);
  const stop = useCallback(() => {
    wanted.current = { line: 0, offset: 0 };
    isWaiting.current = false;
    send({ kind: 'stop' });
    setView('closed');
  }, [send]);

  useEffect(() => stop, [digest, stop]);
  const voiceId = voice?.id;
  useEffect(() => {
    if (isWaiting.current && voiceId) begin();
    else refresh();
  }, [voiceId, speed, begin, refresh]);

  if (!digest || !settings) return null;
  const isMute = view === 'open' && voice === null;
  const status = view === 'open' ? (queue?.status ?? 'idle') : view;
  return {
    status,
    now,
    problem: isMute ? 'no-voice' : (queue?.problem ?? null),
    language,
    voice,
    voices: fitting,
    otherVoices: others,
    speed,
    system,
    lines,
    start,
    play: () => (status === 'idle' ? begin() : send({ kind: 'resume' })),
    pause: () => send({ kind: 'pause' }),
    stop,
    skip: (unit, by) => send({ kind: 'skip', unit, by }),
    setSpeed: (next) => change({ speed: next }),
    setVoice: choose,
  };
}
