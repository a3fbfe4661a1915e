import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { SavedContent } from '../../../components/saved/SavedPage.tsx';
import type { StoreFailure } from '../../../components/saved/saving.ts';
import { renderSavedPage, savedOf } from './render-saved-page.tsx';

afterEach(cleanup);

const mair = savedOf('It is hard.', 'Mair Llewellyn', 22);
const sian = savedOf('Ni ddaw’r bws.', 'Siân Ŵyr', 24, { siteName: 'Y Llais', title: 'Bysiau', lang: 'cy' });
const nobody = savedOf('لا تأتي الحافلة.', null, 23, {
  siteName: null,
  url: 'https://ar.example/1',
  lang: 'ar',
  dir: 'rtl',
});
const all = { ok: true, value: [mair, sian, nobody] } as const;
const speakers = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

test('lists every quote with speaker, role, words, source and the day it was saved', () => {
  renderSavedPage(all);
  expect(speakers()).toEqual(['Siân Ŵyr', 'Speaker not stated', 'Mair Llewellyn']);
  const [, , card] = screen.getAllByRole('listitem');
  expect(card?.textContent).toContain('National officer“It is hard.”');
  expect(card?.textContent).toContain('Transport Voice · 4 March 2026 · Saved on 22 November 2026');
  const link = within(card as HTMLElement).getByRole('link');
  expect(link.getAttribute('href')).toBe('https://news.example.org/rest-breaks');
});

test('is found without its accents and capitals, by words, speaker and site together', () => {
  renderSavedPage(all);
  const search = screen.getByRole('searchbox', { name: 'Search your saved quotes' });
  fireEvent.input(search, { target: { value: 'SIAN  llais' } });
  expect(speakers()).toEqual(['Siân Ŵyr']);
  expect(screen.getByText('Shown: 1 of 3')).toBeTruthy();
  fireEvent.input(search, { target: { value: 'sian hard' } });
  expect(screen.getByText('No saved quote has all these words. Try fewer words.')).toBeTruthy();
});

test('is sorted by speaker and site, what lacks them last', () => {
  renderSavedPage(all);
  fireEvent.click(screen.getByRole('radio', { name: 'Speaker' }));
  expect(speakers()).toEqual(['Mair Llewellyn', 'Siân Ŵyr', 'Speaker not stated']);
  fireEvent.click(screen.getByRole('radio', { name: 'Website' }));
  expect(speakers()).toEqual(['Speaker not stated', 'Mair Llewellyn', 'Siân Ŵyr']);
});

test('a copy is what the article’s own page copies', () => {
  const { clips } = renderSavedPage(all);
  fireEvent.click(screen.getByRole('button', { name: 'Copy quote by Mair Llewellyn' }));
  expect(clips[0]?.text).toBe(
    '“It is hard.” — Mair Llewellyn, National officer\n\n' +
      'Bus drivers back report on rest breaks, Transport Voice, 4 March 2026\nhttps://news.example.org/rest-breaks',
  );
});

test('deleting leaves its place and an undo button with the focus; undoing brings it back there', async () => {
  renderSavedPage(all);
  fireEvent.click(screen.getByRole('button', { name: 'Delete quote by Siân Ŵyr' }));
  const undo = await screen.findByRole('button', { name: 'Bring back quote by Siân Ŵyr' });
  await waitFor(() => expect(document.activeElement).toBe(undo));
  expect(screen.getAllByRole('listitem')[0]?.textContent).toContain('Deleted: quote by Siân Ŵyr');
  expect(screen.getByText('Shown: 2 of 2')).toBeTruthy();
  fireEvent.click(undo);
  const heading = await screen.findByRole('heading', { name: 'Siân Ŵyr' });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(speakers()).toEqual(['Siân Ŵyr', 'Speaker not stated', 'Mair Llewellyn']);
});

test('a delete that fails leaves the quote and says why', async () => {
  renderSavedPage(all, { onDelete: async () => 'closed' });
  fireEvent.click(screen.getByRole('button', { name: 'Delete quote by Siân Ŵyr' }));
  expect((await screen.findAllByText(/The connection to your saved quotes broke off/)).length).toBeGreaterThan(0);
  expect(speakers()).toHaveLength(3);
});

test('files hold the quotes shown', () => {
  const { files } = renderSavedPage(all);
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'sian' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save as a file, or read one in' }));
  for (const format of ['Markdown', 'CSV', 'JSON'])
    fireEvent.click(screen.getByRole('button', { name: `As ${format}` }));
  expect(files.map(({ type }) => type)).toEqual(['text/markdown', 'text/csv', 'application/json']);
  for (const { name, text } of files) {
    expect(name).toMatch(/^\d{4}-\d\d-\d\d Saved quotes\.(md|csv|json)$/);
    expect(text).toContain('Ni ddaw’r bws.');
    expect(text).not.toContain('It is hard.');
  }
});

describe('reading a file in', () => {
  test.each([
    [{ ok: true, added: 2, known: 1 }, 'Read in: 2 new, 1 already there.'],
    [{ ok: false, reason: 'foreign' }, /^This is not a file of saved quotes/],
    [{ ok: false, reason: 'large' }, /^This file is too large/],
    [{ ok: false, reason: 'newer' }, /^A newer version of Plainspoken made this file/],
    [{ ok: false, reason: 'unreadable' }, /^The file could not be opened/],
    [{ ok: false, reason: 'damaged', quote: 3 }, /^Quote 3 in this file is damaged/],
    [{ ok: false, reason: 'store', failure: 'full' }, /^There is no more room on this computer/],
  ] as const)('%o is told in one sentence', async (result, sentence) => {
    const seen: Blob[] = [];
    renderSavedPage(
      { ok: true, value: [] },
      {
        onImport: async (file) => {
          seen.push(file);
          return result;
        },
      },
    );
    const field = screen.getByLabelText('Read in a JSON file of saved quotes');
    const file = new File(['{}'], 'quotes.json');
    fireEvent.change(field, { target: { files: [file] } });
    expect((await screen.findAllByText(sentence)).length).toBeGreaterThan(0);
    expect(seen).toEqual([file]);
  });
});

test.each<[StoreFailure, RegExp]>([
  ['blocked', /^The browser does not let Plainspoken keep anything/],
  ['newer', /^A newer version of Plainspoken has saved quotes here/],
  ['closed', /^The connection to your saved quotes broke off/],
  ['held', /^Another Plainspoken window still uses an older version/],
  ['full', /^There is no more room on this computer/],
])('a store that is %s is told, and can be tried again', (reason, sentence) => {
  renderSavedPage({ ok: false, reason });
  expect(screen.getByText(sentence)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText(/^No quotes are saved here yet/)).toBeTruthy();
});

const states: Record<string, [SavedContent, boolean?]> = {
  loading: [undefined],
  empty: [{ ok: true, value: [] }],
  full: [all],
  unreachable: [{ ok: false, reason: 'newer' }],
  private: [all, true],
};

test.each(Object.entries(states))(
  'one main, one h1, one status, and axe finds nothing: %s',
  async (_name, [content, isPrivate]) => {
    const { container } = renderSavedPage(content, { isPrivate: isPrivate ?? false });
    for (const selector of ['main', 'h1', '[role=status]'])
      expect(container.querySelectorAll(selector)).toHaveLength(1);
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  },
);

test('a private window shows no quotes and says why', () => {
  renderSavedPage(all, { isPrivate: true });
  expect(screen.getByText(/^This is a private window/)).toBeTruthy();
  expect(screen.queryByText(/It is hard/)).toBeNull();
});
