import type { FontChoice, Settings } from './settings.ts';

/** What the reader's settings make of the root element: the style sheets do the rest. */
export interface RootStyle {
  readonly data: Readonly<Record<'theme' | 'highlights', string>>;
  readonly properties: Readonly<Record<`--${string}`, string>>;
}

const fonts: Readonly<Record<FontChoice, string>> = {
  system: 'var(--font-ui)',
  serif: 'var(--font-serif)',
  atkinson: "'Atkinson Hyperlegible', var(--font-ui)",
  lexend: "'Lexend', var(--font-ui)",
  opendyslexic: "'OpenDyslexic', var(--font-ui)",
};

/** Word spacing grows 16 to 12 with letter spacing, as in WCAG's text spacing (1.4.12): letters alone would run together. */
const wordsToLetters = 0.16 / 0.12;

export function rootStyle(settings: Settings): RootStyle {
  const letters = settings.spacing / 100;
  return {
    data: { theme: settings.theme, highlights: settings.highlights ? 'on' : 'off' },
    properties: {
      '--font-words': fonts[settings.font],
      '--font-display': settings.font === 'system' ? 'var(--font-title)' : fonts[settings.font],
      '--chosen-size': `${settings.textSize / 16}rem`,
      '--line-height': String(settings.lineHeight),
      '--letter-spacing': `${letters}em`,
      '--word-spacing': `${(letters * wordsToLetters).toFixed(3)}em`,
      '--paragraph-gap': `${settings.paragraphGap}em`,
      '--measure': `${settings.width}ch`,
      '--focus-lines': String(settings.lineFocus),
    },
  };
}
