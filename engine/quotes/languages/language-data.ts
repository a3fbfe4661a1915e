import type { Language } from './language.ts';

/** Verbs by their bases; irregular ones are written out, base/present/past/participle. */
export interface VerbList {
  readonly regular: string;
  readonly irregular: string;
}

type Written<T> = T extends ReadonlySet<string> | ReadonlyMap<string, string> | RegExp
  ? string
  : T extends readonly RegExp[]
    ? readonly string[]
    : T;

/**
 * A language as its file holds it: nothing but text, so that the extension can keep it as JSON and read it when a page is
 * in that language. Words stand between white space ("mr:male" where they tell a gender), patterns are their source.
 */
export type LanguageData = {
  readonly [Key in keyof Omit<Language, 'says' | 'reports' | 'femaleNames' | 'maleNames'>]: Written<Language[Key]>;
} & {
  /** English makes the forms of its verbs from their bases. */
  readonly says: string | VerbList;
  readonly reports: string | VerbList;
};

/** Given names that tell a gender: the same lists for all languages. */
export interface NameData {
  readonly femaleNames: string;
  readonly maleNames: string;
}

const backwards = (word: string): string => [...word].reverse().join('');

/** Word lists as one, each word once, with single spaces. In the order of their endings they pack best. */
export const words = (...lists: readonly string[]): string =>
  [...new Set(lists.join(' ').trim().split(/\s+/))].map(backwards).sort().map(backwards).join(' ');

/** "mr:male ms:female" */
export const genders = words;

/** A pattern in data: splits have the flag `u`, endings none. */
export const pattern = ({ source }: RegExp): string => source;

/** For a language whose adverbs or roles have no ending of their own. */
export const NO_ENDING = '$^';
