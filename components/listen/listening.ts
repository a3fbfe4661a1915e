import { createContext } from 'preact';
import type { Span } from '../../engine/index.ts';
import type { SpokenLine } from '../../formats/index.ts';

export interface VoiceOption {
  readonly id: string;
  readonly name: string;
  /** BCP 47 tag. */
  readonly lang: string;
}

/** The line to begin with, by its index, and an offset in its text. */
export type FindStart = (lines: readonly SpokenLine[]) => { readonly line: number; readonly offset: number } | null;

export type ListenProblem = 'no-voice' | 'silent' | 'refused' | 'failed';

/** Reading aloud as the view sees it: what is read now, and what can be asked for. */
export interface Listening {
  /** closed: nobody asked to listen; idle: asked, and nothing could be read. */
  readonly status: 'closed' | 'starting' | 'idle' | 'playing' | 'paused' | 'ended';
  /** `sentence` and `word` are offsets in the line's text; no word where the browser does not tell. */
  readonly now: { readonly line: SpokenLine; readonly sentence: Span; readonly word: Span | null } | null;
  readonly problem: ListenProblem | null;
  /** BCP 47 tag of what is read. */
  readonly language: string;
  readonly voice: VoiceOption | null;
  readonly voices: readonly VoiceOption[];
  readonly otherVoices: readonly VoiceOption[];
  readonly speed: number;
  /** "win", "mac", "linux", "cros" or another: where voices are installed. */
  readonly system: string;
  /** Reads from where `find` says on; not at all when that is nowhere. */
  readonly start: (find: FindStart) => void;
  readonly play: () => void;
  readonly pause: () => void;
  readonly stop: () => void;
  readonly skip: (unit: 'sentence' | 'section', by: 1 | -1) => void;
  readonly setSpeed: (speed: number) => void;
  readonly setVoice: (id: string) => void;
}

/**
 * How to begin; null where the view cannot read aloud. All that most controls need, and the same as long as the article
 * is, so that they are not rendered anew at every word.
 */
export const ListenStartContext = createContext<Listening['start'] | null>(null);
