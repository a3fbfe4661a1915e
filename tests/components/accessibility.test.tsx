import { cleanup, fireEvent, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import type { Reading } from '../../components/reading.ts';
import type { Settings } from '../../components/settings/settings.ts';
import { digestOf, person, quoteAt, sourceAt } from './support/digest-of.ts';
import { readingOf, renderApp } from './support/render-app.tsx';

afterEach(cleanup);

const speech = 'Mair Llewellyn said: “Nobody should have to choose.” She said: “It is hard.”';
const quotes = Array.from({ length: 40 }, () =>
  quoteAt(0, speech, 'It is hard.', { speaker: { ...person('Mair Llewellyn', 'National officer'), inferred: true } }),
);
const point = {
  lead: 'Points:',
  items: [speech],
  ordered: true,
  claimed: 3,
  at: [{ block: 0, start: 0, end: speech.length }],
};
const rich = digestOf([speech, 'Contact'], {
  keyIssues: [point, { ...point, lead: null }],
  quotes,
  sources: [sourceAt(0, speech, 'said')],
  paraphrases: [{ text: 'She said so.', speaker: person('Mair Llewellyn'), at: { block: 0, start: 0, end: 4 } }],
  mentions: [{ name: 'A survey', at: { block: 0, start: 0, end: 4 } }],
  article: { notShown: [{ kind: 'form', count: 1 }], cutOff: true, page: { number: 1, of: null, next: null } },
});

const states: Record<string, [Reading, Partial<Settings>?]> = {
  loading: [{ kind: 'loading' }],
  problem: [{ kind: 'problem', problem: 'noArticle' }],
  'empty article': [readingOf(digestOf(['Words']))],
  'full article': [readingOf(rich)],
  'plain text': [readingOf(rich), { plainText: true }],
  selection: [{ kind: 'article', digest: rich, fromSelection: true, partial: true }],
  'right to left': [readingOf(digestOf(['كلام'], { article: { lang: 'ar', dir: 'rtl' } }))],
};

test.each(Object.entries(states))('axe finds nothing: %s', async (_name, [reading, settings]) => {
  const { container } = renderApp(reading, settings);
  // Colours need a real browser; the page's own language and title belong to the shell.
  const rules = { 'color-contrast': { enabled: false } };
  const { violations } = await axe.run(container, { rules });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test.each(Object.entries(states))(
  'one main, one h1, one status, no empty control: %s',
  (_name, [reading, settings]) => {
    const { container } = renderApp(reading, settings);
    for (const selector of ['main', 'h1', '[role=status]'])
      expect(container.querySelectorAll(selector)).toHaveLength(1);
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(container.querySelector('[style]')).toBeNull();
    for (const control of container.querySelectorAll('button, a, summary'))
      expect(control.textContent?.trim() || control.getAttribute('aria-label')).toBeTruthy();
  },
);

test('axe finds nothing in the open settings', async () => {
  const { container } = renderApp(readingOf(rich), {}, { shell: 'page' });
  fireEvent.click(screen.getByRole('button', { name: 'Reading settings' }));
  await screen.findByRole('slider', { name: 'Text size' });
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
