import { cleanup, fireEvent, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { defaultSettings } from '../../components/settings/settings.ts';
import { digestOf } from './support/digest-of.ts';
import { readingOf, renderApp, screen } from './support/render-app.tsx';

afterEach(cleanup);

function openSettings(shell: 'popup' | 'page' = 'page', settings = {}) {
  const world = renderApp(readingOf(digestOf(['Words'])), settings, { shell });
  const button = screen.getByRole('button', { name: 'Reading settings' });
  fireEvent.click(button);
  return { ...world, button };
}

test('the panel opens and closes by its button, and by Escape, which goes no further', () => {
  const { button } = openSettings();
  expect(button.getAttribute('aria-expanded')).toBe('true');
  const slider = screen.getByRole('slider', { name: 'Text size' });
  slider.focus();
  const wasNotPrevented = fireEvent.keyDown(slider, { key: 'Escape' });
  expect(wasNotPrevented).toBe(false);
  expect(button.getAttribute('aria-expanded')).toBe('false');
  expect(document.activeElement).toBe(button);
});

test('each control asks for its change', () => {
  const { changes } = openSettings();
  fireEvent.input(screen.getByRole('slider', { name: 'Text size' }), { target: { value: '30' } });
  fireEvent.click(within(screen.getByRole('group', { name: 'Colours' })).getByRole('radio', { name: 'Sepia' }));
  fireEvent.click(within(screen.getByRole('group', { name: 'Letters' })).getByRole('radio', { name: 'Lexend' }));
  fireEvent.click(within(screen.getByRole('group', { name: 'Line focus' })).getByRole('radio', { name: 'Lines: 3' }));
  fireEvent.click(within(screen.getByRole('group', { name: 'Copy as' })).getByRole('radio', { name: 'Markdown' }));
  fireEvent.click(screen.getByRole('switch', { name: 'Pictures' }));
  fireEvent.click(screen.getByRole('switch', { name: 'Highlights' }));
  expect(changes).toEqual([
    { textSize: 30 },
    { theme: 'sepia' },
    { font: 'lexend' },
    { lineFocus: 3 },
    { copyFormat: 'markdown' },
    { images: true },
    { highlights: false },
  ]);
});

test('a slider says its value in words', () => {
  openSettings('page', { textSize: 24 });
  expect(screen.getByRole('slider', { name: 'Text size' }).getAttribute('aria-valuetext')).toBe('24 px');
});

test('reset gives the defaults but keeps the view', () => {
  const { changes } = openSettings('page', { plainText: true, theme: 'dark' });
  fireEvent.click(screen.getByRole('button', { name: 'Reset settings' }));
  expect(changes).toEqual([{ ...defaultSettings, plainText: true }]);
});

test('the popup, which shows no pictures, offers none', () => {
  openSettings('popup');
  expect(screen.queryByRole('switch', { name: 'Pictures' })).toBeNull();
});

test('settings reach the root element at once', () => {
  openSettings('page', { theme: 'sepia', textSize: 32, highlights: false });
  const root = document.documentElement;
  expect(root.dataset.theme).toBe('sepia');
  expect(root.dataset.highlights).toBe('off');
  expect(root.style.getPropertyValue('--chosen-size')).toBe('2rem');
});

test('the chosen copy format is used', () => {
  const { clips } = renderApp(readingOf(digestOf(['*Words*'])), { copyFormat: 'markdown' });
  fireEvent.click(screen.getByRole('button', { name: 'Copy article' }));
  expect(clips[0]?.text).toContain('\\*Words\\*');
  expect(clips[0]?.html).toBeNull();
});
