import { fireEvent } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bar, closeWindow, openWindow, show } from '../support/listening-view.tsx';
import { screen } from '../support/render-app.tsx';

beforeEach(() => void openWindow());
afterEach(closeWindow);

describe('a machine that cannot read this', () => {
  const mute = { status: 'idle', problem: 'no-voice', voice: null, voices: [] } as const;

  test.each([
    ['win', /Windows settings/],
    ['mac', /Accessibility/],
    ['linux', /speech-dispatcher and espeak-ng/],
    ['cros', /Text-to-speech/],
    ['openbsd', /settings of your device/],
  ])('without any voice says how to get one on %s', (system, how) => {
    show({ ...mute, otherVoices: [], system });
    const sentence = bar().getByText(/^This computer has no voice of its own/);
    expect(sentence.textContent).toMatch(how);
    expect(bar().queryByRole('button', { name: 'Play' })).toBeNull();
    expect(document.activeElement).toBe(bar().getByRole('button', { name: 'Stop listening' }));
  });

  test('with voices of other languages names the language and lets one be chosen', async () => {
    const { listening, container } = show({ ...mute, language: 'fr-CA' });
    bar().getByText(/no voice for this language: Canadian French\./);
    fireEvent.change(bar().getByRole('combobox', { name: 'Voice' }), { target: { value: 'nia' } });
    expect(listening.setVoice).toHaveBeenCalledExactlyOnceWith('nia');
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test('a language tag that is none is shown as it is', () => {
    show({ ...mute, language: 'not a tag' });
    expect(bar().getByText(/this language: not a tag\./)).toBeTruthy();
  });

  test.each([
    ['silent', /No sound came/],
    ['refused', /browser stopped the voice/],
    ['failed', /The voice stopped/],
  ] as const)('"%s" is shown and told', async (problem, words) => {
    show({ status: 'paused', problem });
    expect(bar().getByText(words)).toBeTruthy();
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toMatch(words));
  });
});
