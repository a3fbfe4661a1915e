import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { Help } from '../../components/help/Help.tsx';
import { defaultSettings, type Settings } from '../../components/settings/settings.ts';
import { digestOf } from './support/digest-of.ts';
import { readingOf, renderApp } from './support/render-app.tsx';
import { english } from './support/translate.ts';

afterEach(cleanup);

const shortcuts = [
  { description: '', keys: 'Alt+Shift+P' },
  { description: 'Read the page in a tab of its own', keys: 'Alt+Shift+F' },
  { description: 'Taken away', keys: '' },
];

function renderHelp() {
  const changes: Partial<Settings>[] = [];
  const { container } = render(
    <Help
      t={english}
      settings={defaultSettings}
      version="1.2.3"
      shortcuts={shortcuts}
      onSettings={(change) => changes.push(change)}
    />,
  );
  return { container, changes };
}

test('shortcuts are shown as the browser has them, the removed ones not', () => {
  renderHelp();
  const shown = screen.getAllByRole('definition').map((entry) => entry.textContent);
  expect(shown).toEqual(['Read the page in the popup', 'Read the page in a tab of its own']);
  expect(screen.getByText('Alt+Shift+F').tagName).toBe('KBD');
  expect(screen.queryByText('Taken away')).toBeNull();
});

test('settings can be changed there', () => {
  const { changes } = renderHelp();
  fireEvent.click(screen.getByRole('radio', { name: 'Dark' }));
  expect(changes).toEqual([{ theme: 'dark' }]);
});

test('axe finds nothing on the help page', async () => {
  const { container } = renderHelp();
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('a problem report holds address, version and counts, and none of the words', () => {
  const { clips } = renderApp(readingOf(digestOf(['Secret words of the article.'])));
  fireEvent.click(screen.getByText('Copy problem report'));
  expect(clips[0]?.text).toContain('Plainspoken 1.2.3\nhttps://news.example.org/rest-breaks\n');
  expect(clips[0]?.text).toContain('quotes 0');
  expect(clips[0]?.text).not.toContain('Secret');
});

test('one point is copied with its lead and where it stands', () => {
  const list = { lead: 'Two points:', items: ['One', 'Two'], ordered: false, claimed: null, at: [] };
  const { clips } = renderApp(readingOf(digestOf([], { keyIssues: [list] })), {}, { shell: 'page' });
  fireEvent.click(screen.getByRole('button', { name: 'Copy point 2' }));
  expect(clips[0]?.text).toMatch(/^Two points:\n\n• Two\n\nBus drivers/);
});
