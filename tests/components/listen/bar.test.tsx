import { fireEvent, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listeningTo } from '../support/listening.ts';
import { bar, closeWindow, openWindow, press, show } from '../support/listening-view.tsx';
import { screen } from '../support/render-app.tsx';

beforeEach(() => void openWindow());
afterEach(closeWindow);

describe('the bar', () => {
  test('each control asks for its own', () => {
    const { listening } = show({ status: 'playing' });
    for (const name of ['Previous section', 'Previous sentence', 'Next sentence', 'Next section', 'Pause']) press(name);
    fireEvent.change(bar().getByRole('combobox', { name: 'Speed' }), { target: { value: '1.5' } });
    fireEvent.change(bar().getByRole('combobox', { name: 'Voice' }), { target: { value: 'nia' } });
    press('Stop listening');
    expect(listening.skip.mock.calls).toEqual([
      ['section', -1],
      ['sentence', -1],
      ['sentence', 1],
      ['section', 1],
    ]);
    expect(listening.pause).toHaveBeenCalledOnce();
    expect(listening.setSpeed).toHaveBeenCalledExactlyOnceWith(1.5);
    expect(listening.setVoice).toHaveBeenCalledExactlyOnceWith('nia');
    expect(listening.stop).toHaveBeenCalledOnce();
  });

  test.each(['paused', 'ended', 'idle'] as const)('when it is %s the button in the middle plays', (status) => {
    const { listening } = show({ status });
    press('Play');
    expect(listening.play).toHaveBeenCalledOnce();
  });

  test('takes the focus when it comes and gives it back when it goes', () => {
    const listening = listeningTo();
    const { rerender } = show();
    const opener = screen.getByRole('button', { name: 'Listen' });
    opener.focus();
    rerender({ listening: { ...listening, status: 'playing' } });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Pause' }));
    rerender({ listening });
    expect(document.activeElement).toBe(opener);
  });

  test('other languages’ voices stand under their names', () => {
    show({ status: 'playing' });
    const other = within(bar().getByRole('group', { name: 'Welsh' }));
    expect(other.getByRole('option', { name: 'Nia' })).toBeTruthy();
    expect((bar().getByRole('combobox', { name: 'Voice' }) as HTMLSelectElement).value).toBe('sonia');
  });

  test.each(['light', 'plain'])('axe finds nothing in it: %s', async (view) => {
    const { container } = show({ status: 'playing' }, { plainText: view === 'plain' });
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test('says nothing while it reads, so that no screen reader talks over the voice', async () => {
    show({ status: 'playing' });
    await new Promise((over) => setTimeout(over, 100));
    expect(screen.getByRole('status').textContent).toBe('');
  });
});
