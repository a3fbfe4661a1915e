import fc from 'fast-check';
import { expect, test } from 'vitest';
import { presets } from '../../components/settings/presets.ts';
import { rootStyle } from '../../components/settings/root-style.ts';
import { cleanSettings, defaultSettings } from '../../components/settings/settings.ts';

test('anything makes good settings', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(Object.keys(cleanSettings(value))).toEqual(Object.keys(defaultSettings));
      expect(cleanSettings(cleanSettings(value))).toEqual(cleanSettings(value));
    }),
  );
});

test('a bad field gets its default and the good ones stay', () => {
  expect(cleanSettings({ plainText: true, copyFormat: 'papyrus' })).toEqual({ ...defaultSettings, plainText: true });
  expect(cleanSettings({ version: 99, plainText: true, copyFormat: 'markdown', newer: 1 })).toEqual({
    ...defaultSettings,
    plainText: true,
    copyFormat: 'markdown',
  });
});

test('numbers outside their range get their default', () => {
  for (const textSize of [15, 49, Number.NaN, '20', null]) expect(cleanSettings({ textSize }).textSize).toBe(19);
  expect(cleanSettings({ textSize: 48, lineFocus: 3 })).toMatchObject({ textSize: 48, lineFocus: 3 });
  expect(cleanSettings({ lineFocus: 2 }).lineFocus).toBe(0);
});

test('voices are kept by language code, and what is no choice of a voice is left out', () => {
  const voices = { en: 'urn:Sonia', cy: 'Nia', 'not a code': 'x', de: 5, fr: 'x'.repeat(301) };
  expect(cleanSettings({ voices }).voices).toEqual({ en: 'urn:Sonia', cy: 'Nia' });
  expect(cleanSettings({ voices: 'Sonia' }).voices).toEqual({});
  expect(cleanSettings({ speed: 1.5 }).speed).toBe(1.5);
  for (const speed of [0, 3, 1.05, Number.NaN, '1']) expect(cleanSettings({ speed }).speed).toBe(1);
});

test('every preset is made of good settings', () => {
  for (const preset of Object.values(presets)) expect(cleanSettings(preset)).toEqual({ ...defaultSettings, ...preset });
});

test('WCAG text spacing is met by its preset', () => {
  const { properties } = rootStyle({ ...defaultSettings, ...presets.spacious });
  expect(Number.parseFloat(properties['--line-height'] ?? '')).toBeGreaterThanOrEqual(1.5);
  expect(Number.parseFloat(properties['--letter-spacing'] ?? '')).toBeGreaterThanOrEqual(0.12);
  expect(Number.parseFloat(properties['--word-spacing'] ?? '')).toBeGreaterThanOrEqual(0.16);
  expect(Number.parseFloat(properties['--paragraph-gap'] ?? '')).toBeGreaterThanOrEqual(2);
});
