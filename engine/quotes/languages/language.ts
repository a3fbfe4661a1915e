import type { LanguageData } from './language-data.ts';

export type Gender = 'female' | 'male' | 'plural' | 'neuter' | 'unknown';

/** A word with the classes that its language gives it: bits of word-classes.ts. */
export interface KnownWord {
  readonly lower: string;
  readonly part: number;
  readonly sense: number;
}

/** What the rules need to know of one language. The rules are the same for all. */
export interface Language extends Pick<LanguageData, 'code' | 'appeals' | 'according' | 'incises' | 'capitalNouns'> {
  readonly splits: readonly RegExp[];
  /** What a word is as it is written, with its capital. */
  readonly know: (text: string) => KnownWord;
  /** Whether a word stands in a list with a dot behind it: "Mr", "Inc". Lower case. */
  readonly isShort: (word: string) => boolean;
}
