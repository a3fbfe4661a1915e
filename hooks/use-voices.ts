import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Manner } from '../platform/speech/player.ts';
import type { Synthesizer } from '../platform/speech/synthesizer.ts';
import { baseLanguage, type Voice, voiceFor, voicesFor } from '../platform/speech/voices.ts';

/** Of the reader's settings, those of reading aloud. */
export interface SpeechSettings {
  readonly speed: number;
  /** Ids of voices by language code. */
  readonly voices: Readonly<Record<string, string>>;
}

export interface Voices {
  /** What reads the article's language; null while unknown and where there is none. */
  readonly voice: Voice | null;
  /** For the article's language, those that fit best first. */
  readonly fitting: readonly Voice[];
  readonly others: readonly Voice[];
  /** Asks the browser for its voices. What then reads the article's language. */
  readonly load: () => Promise<Voice | null>;
  readonly choose: (id: string) => void;
  /** Always of the latest choice; the same function all along. */
  readonly manner: Manner;
}

/**
 * The machine's voices and which of them reads what. A voice chosen for its own language is remembered; one of another
 * language, for an article whose page states the wrong one, holds for this article only.
 */
export function useVoices(
  synthesizer: Synthesizer,
  language: string,
  settings: SpeechSettings | null,
  change: (change: Partial<SpeechSettings>) => void,
): Voices {
  const [all, setAll] = useState<readonly Voice[] | null>(null);
  const [foreign, setForeign] = useState<{ readonly voice: Voice; readonly language: string } | null>(null);
  const kept = settings?.voices;
  const pick = useCallback(
    (voices: readonly Voice[]) =>
      (foreign?.language === language ? foreign.voice : null) ?? voiceFor(voices, language, kept ?? {}),
    [foreign, language, kept],
  );
  const now = { all: all ?? [], pick, language, settings };
  const latest = useRef(now);
  latest.current = now;

  const isKnown = all !== null;
  useEffect(() => (isKnown ? synthesizer.watchVoices(setAll) : undefined), [synthesizer, isKnown]);

  const load = useCallback(async () => {
    const found = await synthesizer.voices();
    latest.current = { ...latest.current, all: found };
    setAll(found);
    return latest.current.pick(found);
  }, [synthesizer]);

  const manner: Manner = useCallback((lang) => {
    const { all: voices, pick: pickOwn, language: main, settings: chosen } = latest.current;
    const isOther = lang !== null && baseLanguage(lang) !== baseLanguage(main);
    // The few words of the interface's language are better read with the article's voice than not at all.
    const voice = (isOther ? voiceFor(voices, lang, chosen?.voices ?? {}) : null) ?? pickOwn(voices);
    return voice && { voice, speed: chosen?.speed ?? 1 };
  }, []);

  return useMemo(() => {
    const fitting = voicesFor(all ?? [], language);
    return {
      voice: pick(all ?? []),
      fitting,
      others: (all ?? []).filter((one) => !fitting.includes(one)),
      load,
      choose: (id) => {
        const voice = all?.find((one) => one.id === id);
        if (!voice) return;
        const isFitting = fitting.includes(voice);
        setForeign(isFitting ? null : { voice, language });
        if (isFitting) change({ voices: { ...kept, [baseLanguage(language)]: id } });
      },
      manner,
    };
  }, [all, language, pick, load, manner, change, kept]);
}
