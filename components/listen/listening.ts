import { createContext } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Span } from '../../engine/index.ts';
import type { SpokenLine } from '../../formats/index.ts';

export interface VoiceOption {
  readonly id: string;
  readonly name: string;
  /** BCP 47 tag. */
  readonly lang: string;
}

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
  readonly lines: () => readonly SpokenLine[];
  /** Reads from a line on, by its index; `offset` is one of its text. */
  readonly start: (line: number, offset: number) => void;
  readonly play: () => void;
  readonly pause: () => void;
  readonly stop: () => void;
  readonly skip: (unit: 'sentence' | 'section', by: 1 | -1) => void;
  readonly setSpeed: (speed: number) => void;
  readonly setVoice: (id: string) => void;
}

/** How to begin: all that most controls need, so that they are not rendered anew at every word. */
export type ListenStart = Pick<Listening, 'lines' | 'start'>;

/** null where the view cannot read aloud. */
export const ListenStartContext = createContext<ListenStart | null>(null);

/** The same object as long as the article is the same. */
export function useListenStart(listening: Listening | null): ListenStart | null {
  const { lines, start } = listening ?? {};
  return useMemo(() => (lines && start ? { lines, start } : null), [lines, start]);
}
