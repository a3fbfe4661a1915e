import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Digest, Span } from '../engine/index.ts';
import { type SpokenLine, type SpokenWords, spokenLines } from '../formats/index.ts';
import { operatingSystem } from '../platform/about.ts';
import { createPlayer, type Player } from '../platform/speech/player.ts';
import type { QueueState, SpeechProblem, Status, Unit } from '../platform/speech/queue.ts';
import { createSynthesizer } from '../platform/speech/synthesizer.ts';
import { makeScript, type Script, utteranceAt } from '../platform/speech/utterances.ts';
import { baseLanguage, type Voice, voiceFor, voicesFor } from '../platform/speech/voices.ts';

/** Of the reader's settings, those of reading aloud. */
export interface SpeechSettings {
  readonly speed: number;
  readonly voices: Readonly<Record<string, string>>;
}

export interface Listening {
  /** closed: nobody asked to listen; starting: the voices are not known yet. */
  readonly status: Status | 'closed' | 'starting';
  /** What is read now; `sentence` and `word` are offsets in the line's text. */
  readonly now: { readonly line: SpokenLine; readonly sentence: Span; readonly word: Span | null } | null;
  readonly problem: SpeechProblem | 'no-voice' | null;
  /** The language that is read. BCP 47. */
  readonly language: string;
  readonly voice: Voice | null;
  /** For the article's language, those that fit best first. */
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

interface ListeningOptions {
  readonly digest: Digest | null;
  /** The same object on every call. */
  readonly words: SpokenWords;
  readonly settings: SpeechSettings | null;
  readonly change: (change: Partial<SpeechSettings>) => void;
}

/** One article's reading: made when it is first asked for, as most articles are never listened to. */
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

/** The machine's voices, once `load` was called; kept up to date. */
function useVoices(synthesizer: ReturnType<typeof createSynthesizer>) {
  const [voices, setVoices] = useState<readonly Voice[] | null>(null);
  const isKnown = voices !== null;
  useEffect(() => (isKnown ? synthesizer.watchVoices(setVoices) : undefined), [synthesizer, isKnown]);
  const load = useCallback(async () => {
    const found = await synthesizer.voices();
    setVoices(found);
    return found;
  }, [synthesizer]);
  return [voices, load] as const;
}

/**
 * Reading the digest aloud. Silent until asked; the voice stops with the view and when another digest comes. Null while
 * there is nothing to read.
 */
export function useListening({ digest, words, settings, change }: ListeningOptions): Listening | null {
  const synthesizer = useMemo(() => createSynthesizer(window), []);
  const [voices, loadVoices] = useVoices(synthesizer);
  const [status, setStatus] = useState<'closed' | 'starting' | 'open'>('closed');
  const [queue, setQueue] = useState<QueueState | null>(null);
  const [foreign, setForeign] = useState<Voice | null>(null);
  const [system, setSystem] = useState('');
  const reading = useRef<Reading | null>(null);
  const waiting = useRef({ line: 0, offset: 0 });
  const language = digest?.article.lang || words.locale;
  const voice = foreign ?? (voices && settings ? voiceFor(voices, language, settings.voices) : null);
  const speed = settings?.speed ?? 1;

  // The player asks at each utterance, so it reads what is chosen then.
  const chosen = useRef({ voice, voices, speed, settings, language });
  chosen.current = { voice, voices, speed, settings, language };

  const open = useCallback((): Reading | null => {
    if (reading.current || !digest) return reading.current;
    const lines = spokenLines(digest, words);
    const script = makeScript(lines);
    const player = createPlayer({
      script,
      synthesizer,
      changed: setQueue,
      manner: (lang) => {
        const { voice: own, voices: all, speed: pace, settings: kept, language: main } = chosen.current;
        const isOther = lang !== null && baseLanguage(lang) !== baseLanguage(main);
        const other = isOther && all && kept ? voiceFor(all, lang, kept.voices) : null;
        const spoken = other ?? own;
        return spoken && { voice: spoken, speed: pace };
      },
    });
    reading.current = { lines, script, player };
    return reading.current;
  }, [digest, words, synthesizer]);

  const close = useCallback(() => {
    reading.current?.player.send({ kind: 'stop' });
    waiting.current = { line: 0, offset: 0 };
    setStatus('closed');
  }, []);

  useEffect(() => {
    window.addEventListener('pagehide', close);
    return () => {
      window.removeEventListener('pagehide', close);
      close();
      reading.current = null;
      setQueue(null);
      setForeign(null);
    };
  }, [digest, close]);

  const voiceId = voice?.id;
  useEffect(() => reading.current?.player.send({ kind: 'manner' }), [voiceId, speed]);

  return useMemo(() => {
    if (!digest || !settings) return null;
    const send: Player['send'] = (event) => reading.current?.player.send(event);
    const begin = () => {
      const { line, offset } = waiting.current;
      const now = open();
      const at = now && utteranceAt(now.script, line, offset);
      if (at !== null) send({ kind: 'start', at });
    };
    const fitting = voicesFor(voices ?? [], language);
    const isMute = status === 'open' && voice === null;
    return {
      status: status === 'open' ? (queue?.status ?? 'idle') : status,
      now: queue && reading.current && nowOf(reading.current, queue),
      problem: isMute ? 'no-voice' : (queue?.problem ?? null),
      language,
      voice,
      voices: fitting,
      otherVoices: (voices ?? []).filter((one) => !fitting.includes(one)),
      speed,
      system,
      lines: () => open()?.lines ?? [],
      start: async (line, offset) => {
        const wanted = { line, offset };
        waiting.current = wanted;
        setStatus('starting');
        const found = await loadVoices();
        // Closed meanwhile, or asked for from elsewhere.
        if (waiting.current !== wanted) return;
        setStatus('open');
        const own = chosen.current.voice ?? voiceFor(found, language, settings.voices);
        chosen.current = { ...chosen.current, voices: found, voice: own };
        if (own) begin();
        else setSystem(await operatingSystem());
      },
      play: () => ((reading.current?.player.state.status ?? 'idle') === 'idle' ? begin() : send({ kind: 'resume' })),
      pause: () => send({ kind: 'pause' }),
      stop: close,
      skip: (unit, by) => send({ kind: 'skip', unit, by }),
      setSpeed: (next) => change({ speed: next }),
      setVoice: (id) => {
        const next = voices?.find((one) => one.id === id);
        if (!next) return;
        const isFitting = fitting.includes(next);
        setForeign(isFitting ? null : next);
        if (isFitting) change({ voices: { ...settings.voices, [baseLanguage(language)]: id } });
      },
    };
  }, [digest, settings, queue, status, voices, voice, language, speed, system, open, close, loadVoices, change]);
}
