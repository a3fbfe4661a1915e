import type { CopyFormat } from '../../formats/index.ts';

export type Theme = 'system' | 'light' | 'dark' | 'sepia' | 'contrast';
export type FontChoice = 'system' | 'serif' | 'atkinson' | 'lexend' | 'opendyslexic';

/** What the reader has chosen. Kept between readings; see `cleanSettings` for what survives. */
export interface Settings {
  readonly version: 1;
  readonly plainText: boolean;
  readonly copyFormat: CopyFormat;
  readonly theme: Theme;
  readonly font: FontChoice;
  /** CSS px. */
  readonly textSize: number;
  /** Multiple of the text size. */
  readonly lineHeight: number;
  /** Letter spacing in hundredths of an em; word spacing grows along with it (see `root-style.ts`). */
  readonly spacing: number;
  /** Between paragraphs, in em. */
  readonly paragraphGap: number;
  /** Characters in a line. */
  readonly width: number;
  readonly images: boolean;
  readonly highlights: boolean;
  /** Lines that line focus leaves bright; 0 is off. */
  readonly lineFocus: number;
  /** Of reading aloud; 1 is the voice's own speed. */
  readonly speed: number;
  /** The voice chosen for a language, by the language's code without region; voices by their `voiceURI`. */
  readonly voices: Readonly<Record<string, string>>;
  /** Whether single keys do things in the reader; they can be switched off (WCAG 2.2, 2.1.4). */
  readonly singleKeys: boolean;
}

/** From the evidence on reading on screens: 19 px, 1.6, 65 characters, nothing added between letters. */
export const defaultSettings: Settings = {
  version: 1,
  plainText: false,
  copyFormat: 'rich',
  theme: 'system',
  font: 'system',
  textSize: 19,
  lineHeight: 1.6,
  spacing: 0,
  paragraphGap: 0.9,
  width: 65,
  images: false,
  highlights: true,
  lineFocus: 0,
  speed: 1,
  voices: {},
  singleKeys: true,
};

export interface Range {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

export const ranges = {
  textSize: { min: 16, max: 48, step: 1 },
  lineHeight: { min: 1.2, max: 2.6, step: 0.1 },
  spacing: { min: 0, max: 20, step: 1 },
  paragraphGap: { min: 0.5, max: 3, step: 0.1 },
  width: { min: 30, max: 110, step: 5 },
} satisfies Partial<Record<keyof Settings, Range>>;

export const choices = {
  theme: ['system', 'light', 'dark', 'sepia', 'contrast'],
  font: ['system', 'serif', 'atkinson', 'lexend', 'opendyslexic'],
  copyFormat: ['rich', 'plain', 'markdown'],
} as const;

/** Speeds of reading aloud: finer steps around what most people listen to. */
export const speeds = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.75, 2, 2.25, 2.5] as const;

type Cleaner<T> = (value: unknown, fallback: T) => T;

const flag: Cleaner<boolean> = (value, fallback) => (typeof value === 'boolean' ? value : fallback);

function oneOf<T extends string | number>(known: readonly T[]): Cleaner<T> {
  return (value, fallback) => known.find((entry) => entry === value) ?? fallback;
}

function within({ min, max }: Range): Cleaner<number> {
  return (value, fallback) => (typeof value === 'number' && value >= min && value <= max ? value : fallback);
}

/** One voice for each language code; more than there are languages is no choice of a reader. */
const voices: Cleaner<Readonly<Record<string, string>>> = (value, fallback) => {
  if (typeof value !== 'object' || value === null) return fallback;
  const good = Object.entries(value).filter(
    ([language, voice]) => /^[a-z]{2,3}$/.test(language) && typeof voice === 'string' && voice.length <= 300,
  );
  return Object.fromEntries(good.slice(0, 200));
};

const cleaners: { readonly [K in Exclude<keyof Settings, 'version'>]: Cleaner<Settings[K]> } = {
  plainText: flag,
  copyFormat: oneOf<CopyFormat>(choices.copyFormat),
  theme: oneOf<Theme>(choices.theme),
  font: oneOf<FontChoice>(choices.font),
  textSize: within(ranges.textSize),
  lineHeight: within(ranges.lineHeight),
  spacing: within(ranges.spacing),
  paragraphGap: within(ranges.paragraphGap),
  width: within(ranges.width),
  images: flag,
  highlights: flag,
  lineFocus: oneOf([0, 1, 3, 5]),
  speed: oneOf<number>(speeds),
  voices,
  singleKeys: flag,
};

/** Good settings of anything: a bad or missing field gets its default; fields of a newer version are left out. */
export function cleanSettings(value: unknown): Settings {
  const given = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  const names = Object.keys(cleaners) as (keyof typeof cleaners)[];
  const clean = <K extends keyof typeof cleaners>(name: K): [K, Settings[K]] => [
    name,
    cleaners[name](Object.hasOwn(given, name) ? given[name] : undefined, defaultSettings[name]),
  ];
  return { ...defaultSettings, ...Object.fromEntries(names.map(clean)) };
}
