import type { CopyFormat } from '../../formats/index.ts';
import type { Translate } from '../translate.ts';
import type { PresetName } from './presets.ts';
import type { FontChoice, Theme } from './settings.ts';

type Names<K extends string> = Readonly<Record<K, (t: Translate) => string>>;

export const themeNames: Names<Theme> = {
  system: (t) => t('settings.themes.system'),
  light: (t) => t('settings.themes.light'),
  dark: (t) => t('settings.themes.dark'),
  sepia: (t) => t('settings.themes.sepia'),
  contrast: (t) => t('settings.themes.contrast'),
};

export const fontNames: Names<FontChoice> = {
  system: (t) => t('settings.fonts.system'),
  serif: (t) => t('settings.fonts.serif'),
  // Names of works, the same in every language.
  atkinson: () => 'Atkinson Hyperlegible',
  lexend: () => 'Lexend',
  opendyslexic: () => 'OpenDyslexic',
};

export const copyFormatNames: Names<CopyFormat> = {
  rich: (t) => t('settings.formats.rich'),
  plain: (t) => t('settings.formats.plain'),
  markdown: () => 'Markdown',
};

export const presetNames: Names<PresetName> = {
  spacious: (t) => t('settings.presetNames.spacious'),
  large: (t) => t('settings.presetNames.large'),
  dyslexia: (t) => t('settings.presetNames.dyslexia'),
};

export function lineFocusName(lines: number, t: Translate): string {
  return lines === 0 ? t('settings.off') : t('settings.lines', { count: lines });
}
