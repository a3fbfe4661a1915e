import { type VerbForms, verbForms } from './english-verbs.ts';
import type { Gender, Language } from './language.ts';
import { type LanguageData, type NameData, NO_ENDING, type VerbList } from './language-data.ts';

const wordsOf = (list: string): string[] => (list ? list.split(' ') : []);
const setOf = (list: string): ReadonlySet<string> => new Set(wordsOf(list));
const gendersOf = (list: string): ReadonlyMap<string, Gender> =>
  new Map(wordsOf(list).map((entry) => entry.split(':') as [string, Gender]));

const formsOf = (verbs: string | VerbList): VerbForms =>
  typeof verbs === 'string' ? { finite: setOf(verbs), participles: new Set(), pasts: new Set() } : verbForms(verbs);

const endingOf = (source: string): RegExp => new RegExp(source || NO_ENDING);

/** What the rules work with, from a language's file and the given names. */
export function languageFrom(data: LanguageData, { femaleNames, maleNames }: NameData): Language {
  const says = formsOf(data.says);
  const reports = formsOf(data.reports);
  const sets = Object.entries(data).map(([key, value]) => [key, typeof value === 'string' ? setOf(value) : value]);
  return {
    ...(Object.fromEntries(sets) as Language),
    code: data.code,
    says: says.finite,
    reports: reports.finite,
    participles: new Set([...wordsOf(data.participles), ...says.participles, ...reports.participles]),
    passives: new Set([...wordsOf(data.passives), ...says.pasts, ...reports.pasts]),
    pronouns: gendersOf(data.pronouns),
    titles: gendersOf(data.titles),
    adverbEnding: endingOf(data.adverbEnding),
    roleEnding: endingOf(data.roleEnding),
    agentEnding: endingOf(data.agentEnding),
    splits: data.splits.map((split) => new RegExp(split, 'u')),
    femaleNames: setOf(femaleNames),
    maleNames: setOf(maleNames),
  };
}

/** The language of a text without data, made from any other's: its quotes are found, its speakers are not. */
export function withoutWords(data: LanguageData): Language {
  const empty = (value: unknown) => (typeof value === 'boolean' ? false : Array.isArray(value) ? [] : '');
  const none = Object.fromEntries(Object.entries(data).map(([key, value]) => [key, empty(value)]));
  return languageFrom(none as unknown as LanguageData, { femaleNames: '', maleNames: '' });
}
