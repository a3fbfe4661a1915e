import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentProps } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { Help } from '../../components/help/Help.tsx';
import { defaultSettings, type Settings } from '../../components/settings/settings.ts';
import type { Clip } from '../../formats/index.ts';
import { createPurifier } from '../../purify/index.ts';
import { digestOf, person, quoteAt } from './support/digest-of.ts';
import { readingOf, renderApp } from './support/render-app.tsx';
import { english } from './support/translate.ts';

afterEach(cleanup);

const shortcuts = [
  { description: '', keys: 'Alt+Shift+P' },
  { description: 'Read the page in a tab of its own', keys: 'Alt+Shift+F' },
  { description: 'Taken away', keys: '' },
];
const speech = 'Mair said: “It is hard.”';
const example = digestOf([speech], { quotes: [quoteAt(0, speech, 'It is hard.', { speaker: person('Mair') })] });

function renderHelp(props: Partial<ComponentProps<typeof Help>> = {}) {
  const changes: Partial<Settings>[] = [];
  const clips: Clip[] = [];
  const opened = { count: 0 };
  const { container } = render(
    <Help
      t={english}
      settings={defaultSettings}
      version="1.2.3"
      example={example}
      purify={createPurifier(window)}
      shortcuts={shortcuts}
      hasSidePanel={true}
      onSettings={(change) => changes.push(change)}
      onCopy={async (clip) => clips.push(clip) > 0}
      onChangeShortcuts={() => {
        opened.count++;
      }}
      {...props}
    />,
  );
  return { container, changes, clips, opened };
}

test('shortcuts are shown as the browser has them, and those that are not set', () => {
  const { opened } = renderHelp();
  const shown = screen.getAllByRole('definition').map((entry) => entry.textContent);
  expect(shown.slice(0, 3)).toEqual(['Read the page in the popup', 'Read the page in a tab of its own', 'Taken away']);
  expect(screen.getByText('Alt+Shift+F').tagName).toBe('KBD');
  expect(screen.getByText('not set')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Change shortcuts' }));
  expect(opened.count).toBe(1);
});

test('the example is the real reader: its quotes are copied', async () => {
  const { clips } = renderHelp();
  fireEvent.click(screen.getByRole('button', { name: 'Copy quote by Mair' }));
  await screen.findByText('Copied quote by Mair');
  expect(clips[0]?.text).toContain('“It is hard.” — Mair');
});

test('single keys are listed and switched off', () => {
  const { changes } = renderHelp();
  expect(screen.getByText('Next quote')).toBeTruthy();
  fireEvent.click(screen.getByRole('switch', { name: 'Use single keys' }));
  expect(changes).toEqual([{ singleKeys: false }]);
});

test('every permission is told in words, the side panel’s only where the browser has it', () => {
  renderHelp();
  expect(screen.getByText(/opens beside the page/)).toBeTruthy();
  cleanup();
  renderHelp({ hasSidePanel: false });
  expect(screen.queryByText(/opens beside the page/)).toBeNull();
  expect(screen.getByText(/adds an entry to the menu/)).toBeTruthy();
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
