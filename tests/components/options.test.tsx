import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { Options } from '../../components/options/Options.tsx';
import { defaultSettings, type Settings } from '../../components/settings/settings.ts';
import { english } from './support/translate.ts';

afterEach(cleanup);

function renderOptions(isSynced = false) {
  const changes: Partial<Settings>[] = [];
  const syncs: boolean[] = [];
  const { container } = render(
    <Options
      t={english}
      settings={defaultSettings}
      isSynced={isSynced}
      onSettings={(change) => changes.push(change)}
      onSync={(isOn) => syncs.push(isOn)}
      onCopy={async () => true}
    />,
  );
  return { container, changes, syncs };
}

test('everything can be set there', () => {
  const { changes } = renderOptions();
  fireEvent.click(screen.getByRole('radio', { name: 'Dark' }));
  fireEvent.click(screen.getByRole('radio', { name: 'Markdown' }));
  fireEvent.click(screen.getByRole('switch', { name: 'Use single keys' }));
  expect(changes).toEqual([{ theme: 'dark' }, { copyFormat: 'markdown' }, { singleKeys: false }]);
});

test('settings go to other devices only by the reader’s own choice', () => {
  const { syncs } = renderOptions();
  const choice = screen.getByRole('switch', { name: 'Take my settings to my other devices' });
  expect(choice.getAttribute('aria-checked')).toBe('false');
  fireEvent.click(choice);
  cleanup();
  const again = renderOptions(true);
  fireEvent.click(screen.getByRole('switch', { name: 'Take my settings to my other devices' }));
  expect([...syncs, ...again.syncs]).toEqual([true, false]);
});

test('axe finds nothing on the settings page', async () => {
  const { container } = renderOptions();
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
