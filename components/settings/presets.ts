import type { Settings } from './settings.ts';

export type PresetName = 'spacious' | 'large' | 'dyslexia';

/** Bundles of settings, each with its source. A preset changes only what it names. */
export const presets: Readonly<Record<PresetName, Partial<Settings>>> = {
  /** WCAG 2.2, 1.4.12 Text Spacing: line 1.5, paragraphs 2, letters 0.12, words 0.16 times the text size. */
  spacious: { lineHeight: 1.5, paragraphGap: 2, spacing: 12 },
  /** RNIB's clear print: large print starts at 16 pt, about 21 CSS px; giant print at 24 pt, about 32. */
  large: { textSize: 28, lineHeight: 1.5, width: 50 },
  /** British Dyslexia Association style guide 2023: sans serif, letters about 35% of their width apart, line 1.5. */
  dyslexia: { font: 'opendyslexic', textSize: 20, lineHeight: 1.8, spacing: 7, paragraphGap: 1.5, width: 55 },
};
