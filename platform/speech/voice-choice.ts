import type { Manner } from './player.ts';
import type { Synthesizer } from './synthesizer.ts';
import { baseLanguage, type Voice, voiceFor, voicesFor } from './voices.ts';

/** Of the reader's settings, those of reading aloud. */
export interface SpeechSettings {
  readonly speed: number;
  /** Ids of voices by language code. */
  readonly voices: Readonly<Record<string, string>>;
}

export interface VoiceChoice {
  /** What reads the language; null while unknown and where there is none. */
  readonly voice: Voice | null;
  /** For the language, those that fit best first. */
  readonly fitting: readonly Voice[];
  readonly others: readonly Voice[];
  readonly manner: Manner;
  /** Asks the browser for its voices. */
  load(): Promise<void>;
  /** The voice with that id reads from now on. What is to be remembered, if anything is. */
  choose(id: string): SpeechSettings['voices'] | null;
  /** The reader's settings have changed. */
  settle(settings: SpeechSettings): void;
  close(): void;
}

/**
 * The machine's voices and which of them reads what. A voice chosen for its own language is to be remembered; one of
 * another language, for an article whose page states the wrong one, holds as long as this choice.
 * `changed` is called when voices come or go.
 */
export function createVoiceChoice(
  synthesizer: Synthesizer,
  language: string,
  first: SpeechSettings,
  changed: () => void,
): VoiceChoice {
  let settings = first;
  let all: readonly Voice[] = [];
  let fitting: readonly Voice[] = [];
  let foreign: Voice | null = null;
  let close = () => {};
  const take = (voices: readonly Voice[]) => {
    all = voices;
    fitting = voicesFor(all, language);
  };
  const own = () => foreign ?? voiceFor(all, language, settings.voices);
  return {
    get voice() {
      return own();
    },
    get fitting() {
      return fitting;
    },
    get others() {
      return all.filter((one) => !fitting.includes(one));
    },
    manner(lang) {
      const isOther = lang !== null && baseLanguage(lang) !== baseLanguage(language);
      // The few words of the interface's language are better read with the article's voice than not at all.
      const voice = (isOther ? voiceFor(all, lang, settings.voices) : null) ?? own();
      return voice && { voice, speed: settings.speed };
    },
    async load() {
      take(await synthesizer.voices());
      close();
      close = synthesizer.watchVoices((voices) => {
        take(voices);
        changed();
      });
    },
    choose(id) {
      const voice = all.find((one) => one.id === id);
      if (!voice) return null;
      const isFitting = fitting.includes(voice);
      foreign = isFitting ? null : voice;
      return isFitting ? { ...settings.voices, [baseLanguage(language)]: id } : null;
    },
    settle(next) {
      settings = next;
    },
    close: () => close(),
  };
}
