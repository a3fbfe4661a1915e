import type { CopyFormat } from '../../formats/index.ts';

/** What the reader has chosen. Kept between readings; see `cleanSettings` for what survives. */
export interface Settings {
  readonly version: 1;
  readonly plainText: boolean;
  readonly copyFormat: CopyFormat;
}

export const defaultSettings: Settings = { version: 1, plainText: false, copyFormat: 'rich' };

type Cleaner<T> = (value: unknown, fallback: T) => T;

const flag: Cleaner<boolean> = (value, fallback) => (typeof value === 'boolean' ? value : fallback);

function oneOf<T extends string>(...known: readonly T[]): Cleaner<T> {
  return (value, fallback) => known.find((entry) => entry === value) ?? fallback;
}

const cleaners: { readonly [K in Exclude<keyof Settings, 'version'>]: Cleaner<Settings[K]> } = {
  plainText: flag,
  copyFormat: oneOf<CopyFormat>('rich', 'plain', 'markdown'),
};

/** Good settings of anything: a bad or missing field gets its default; fields of a newer version are left out. */
export function cleanSettings(value: unknown): Settings {
  const given = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  const clean = <K extends keyof typeof cleaners>(name: K): Settings[K] =>
    cleaners[name](Object.hasOwn(given, name) ? given[name] : undefined, defaultSettings[name]);
  return { version: 1, plainText: clean('plainText'), copyFormat: clean('copyFormat') };
}
