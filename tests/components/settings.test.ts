import fc from 'fast-check';
import { expect, test } from 'vitest';
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
