import { cleanup, fireEvent, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { Place } from '../../components/actions.ts';
import { digestOf, person, quoteAt, sourceAt } from './support/digest-of.ts';
import { readingOf, renderApp, screen } from './support/render-app.tsx';

afterEach(cleanup);

const speech = 'Mair said: “It is hard.” See the report.';
const quote = quoteAt(0, speech, 'It is hard.', { speaker: person('Mair') });
const source = sourceAt(0, speech, 'report');
const at = [{ block: 1, start: 0, end: 3 }];
const list = { lead: 'Points:', items: ['One'], ordered: false, claimed: null, at };
const digest = digestOf([speech, 'One', 'What is next'], { keyIssues: [list], quotes: [quote], sources: [source] });

function withPage(found: number | null) {
  const shown: (readonly Place[])[] = [];
  const marked: [readonly Place[], boolean][] = [];
  const actions = {
    showOnPage: async (places: readonly Place[]) => {
      shown.push(places);
      return found;
    },
    highlightPage: async (places: readonly Place[], isOn: boolean) => {
      marked.push([places, isOn]);
      return found;
    },
  };
  renderApp(readingOf(digest), {}, { actions });
  return { shown, marked };
}

test('a point list, a quote and a source each lead to their place on the page', async () => {
  const { shown } = withPage(1);
  for (const button of screen.getAllByRole('button', { name: 'Show on page' })) fireEvent.click(button);
  expect(shown).toEqual([
    [{ kind: 'point', slices: at }],
    [{ kind: 'quote', slices: quote.at }],
    [{ kind: 'source', slices: [source.at] }],
  ]);
  await screen.findByText('Shown on the page');
});

test.each([
  [0, 'These words are no longer on the page.'],
  [null, 'The page is closed or has changed, so nothing can be shown there.'],
])('found %s: says so', async (found, words) => {
  withPage(found);
  const [first] = screen.getAllByRole('button', { name: 'Show on page' });
  if (first) fireEvent.click(first);
  expect(await screen.findByText(words)).toBeTruthy();
});

test('everything is marked on the page and unmarked again', async () => {
  const { marked } = withPage(3);
  const toggle = screen.getByRole('switch', { name: 'Highlight all on page' });
  fireEvent.click(toggle);
  await screen.findByText('Marked on the page: 3');
  expect(toggle.getAttribute('aria-checked')).toBe('true');
  fireEvent.click(toggle);
  expect(marked.map(([places, isOn]) => [places.length, isOn])).toEqual([
    [3, true],
    [3, false],
  ]);
});

test('a page out of reach leaves the switch off', async () => {
  withPage(null);
  const toggle = screen.getByRole('switch', { name: 'Highlight all on page' });
  fireEvent.click(toggle);
  await screen.findByText(/page is closed/);
  expect(toggle.getAttribute('aria-checked')).toBe('false');
});

test('what the shell cannot do has no control', () => {
  renderApp(readingOf(digest));
  for (const name of ['Show on page', 'Open in full page']) expect(screen.queryByRole('button', { name })).toBeNull();
  expect(screen.queryByRole('switch', { name: 'Highlight all on page' })).toBeNull();
});

test('the full page has contents of sections, quotes and headings, and the way to the original', () => {
  const blocks = digest.article.blocks.map((block) =>
    block.id === 2 ? { ...block, kind: 'heading' as const } : block,
  );
  const html = '<p data-block="1">One</p><h2 data-block="2">What is next</h2>';
  renderApp(readingOf({ ...digest, article: { ...digest.article, blocks, html } }), {}, { shell: 'page' });
  const contents = within(screen.getByRole('navigation', { name: 'Contents' }));
  const links = contents.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href') ?? '']);
  expect(links.map(([name]) => name)).toEqual(['Key issues', 'Quotes', 'Mair', 'Sources', 'Article', 'What is next']);
  for (const [, href] of links) expect(document.querySelector(href ?? '')).not.toBeNull();
  const original = screen.getByRole('link', { name: /Open the original/ });
  expect(original.getAttribute('href')).toBe(digest.article.url);
});

test('an article kept without its markup is shown as text, and that is said', () => {
  const bare = { ...digest, article: { ...digest.article, html: '' } };
  renderApp(
    { kind: 'article', digest: bare, fromSelection: false, partial: false, isTextOnly: true },
    {},
    { shell: 'page' },
  );
  expect(screen.getByText(/only its text was kept/)).toBeTruthy();
  expect(screen.getByRole('main').textContent).toContain(speech.slice(-12, -8));
});

test('pictures load only when asked for, and only in the full page', () => {
  const html = '<p data-block="0">x</p><img src="https://news.example.org/bus.jpg" alt="A bus">';
  const pictured = { ...digest, article: { ...digest.article, html } };
  const sources = (settings: object, shell: 'popup' | 'page') => {
    const { container } = renderApp(readingOf(pictured), settings, { shell });
    const found = [...container.querySelectorAll('img')].map((image) => image.getAttribute('src'));
    cleanup();
    return found;
  };
  expect(sources({}, 'page')).toEqual([null]);
  expect(sources({ images: true }, 'page')).toEqual(['https://news.example.org/bus.jpg']);
  expect(sources({ images: true }, 'popup')).toEqual([null]);
});

test('a copied quote leads to its words on the page where they can be told', async () => {
  const actions = { directivesFor: async (places: readonly Place[]) => places.map(() => ':~:text=It%20is%20hard.') };
  const { clips } = renderApp(readingOf(digest), {}, { actions });
  fireEvent.click(screen.getByRole('button', { name: 'Copy quote by Mair' }));
  await screen.findByText('Copied quote by Mair');
  expect(clips[0]?.text).toContain('https://news.example.org/rest-breaks#:~:text=It%20is%20hard.');
  fireEvent.click(screen.getByRole('button', { name: 'Copy all quotes' }));
  await screen.findByText('Copied all quotes (1)');
  expect(clips[1]?.text).toContain('— Mair\nhttps://news.example.org/rest-breaks#:~:text=It%20is%20hard.\n');
});

test('where no link to the words can be made the plain address stands', async () => {
  const actions = { directivesFor: async () => [null] };
  const { clips } = renderApp(readingOf(digest), {}, { actions });
  fireEvent.click(screen.getByRole('button', { name: 'Copy quote by Mair' }));
  await screen.findByText('Copied quote by Mair');
  expect(clips[0]?.text).toMatch(/https:\/\/news\.example\.org\/rest-breaks$/);
});
