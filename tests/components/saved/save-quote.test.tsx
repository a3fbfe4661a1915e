import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { Quote } from '../../../engine/index.ts';
import { digestOf, person, quoteAt } from '../support/digest-of.ts';
import { readingOf, renderApp } from '../support/render-app.tsx';

afterEach(cleanup);

const speech = 'She said: “It is hard.” And: “It is right.”';
const quotes = [
  quoteAt(0, speech, 'It is hard.', { speaker: person('Mair Llewellyn') }),
  quoteAt(0, speech, 'It is right.'),
];
const reading = readingOf(digestOf([speech], { quotes }));

test('each quote has a save button; a saved one is pressed and says “Saved”', () => {
  const saving = { isSaved: ({ text }: Quote) => text === 'It is hard.', change: async () => null };
  renderApp(reading, {}, { actions: { saving } });
  const mair = screen.getByRole('button', { name: 'Save quote by Mair Llewellyn' });
  expect(mair.getAttribute('aria-pressed')).toBe('true');
  expect(mair.closest('li')?.querySelector('h3')?.textContent).toContain('Saved');
  const second = screen.getByRole('button', { name: 'Save quote 2' });
  expect(second.getAttribute('aria-pressed')).toBe('false');
  expect(second.closest('li')?.querySelector('h3')?.textContent).not.toContain('Saved');
  expect(screen.getByRole('link', { name: /Saved quotes/ }).getAttribute('href')).toBe('/saved.html');
});

test('pressing asks for the other state and tells what came of it', async () => {
  const asked: [string, boolean][] = [];
  const saving = {
    isSaved: () => false,
    change: async ({ text }: Quote, isSaved: boolean) => {
      asked.push([text, isSaved]);
      return text === 'It is right.' ? ('full' as const) : null;
    },
  };
  renderApp(reading, {}, { actions: { saving } });
  fireEvent.click(screen.getByRole('button', { name: 'Save quote by Mair Llewellyn' }));
  await screen.findByText('Saved: quote by Mair Llewellyn');
  fireEvent.click(screen.getByRole('button', { name: 'Save quote 2' }));
  await screen.findByText(/^There is no more room on this computer/);
  expect(asked).toEqual([
    ['It is hard.', true],
    ['It is right.', true],
  ]);
});

test('a private window has no save button and says why', () => {
  renderApp(reading, {}, { actions: { isPrivate: true } });
  expect(screen.queryByRole('button', { name: /^Save quote/ })).toBeNull();
  expect(screen.queryByRole('link', { name: /Saved quotes/ })).toBeNull();
  expect(screen.getByText('This is a private window, so no quotes are saved from it.')).toBeTruthy();
});
