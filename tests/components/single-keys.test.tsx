import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { digestOf, person, quoteAt } from './support/digest-of.ts';
import { readingOf, renderApp, screen } from './support/render-app.tsx';

afterEach(cleanup);

const speech = 'Mair said: “It is hard.” Tom said: “It is not.”';
const digest = digestOf([speech], {
  quotes: [
    quoteAt(0, speech, 'It is hard.', { speaker: person('Mair') }),
    quoteAt(0, speech, 'It is not.', { speaker: person('Tom') }),
  ],
});
const press = (key: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
const focused = () => document.activeElement?.textContent?.replace(/\s+/g, ' ');

test('j and k go from quote to quote and stay at the ends', () => {
  renderApp(readingOf(digest));
  press('j');
  expect(focused()).toMatch(/Mair/);
  press('j');
  expect(focused()).toMatch(/Tom/);
  press('j');
  expect(focused()).toMatch(/Tom/);
  press('k');
  expect(focused()).toMatch(/Mair/);
});

test('q copies the quote with the focus, or all of them; c copies everything', async () => {
  const { clips } = renderApp(readingOf(digest));
  press('q');
  await screen.findByText('Copied all quotes (2)');
  press('j');
  press('j');
  press('q');
  await screen.findByText('Copied quote by Tom');
  press('c');
  await screen.findByText('Copied the text');
  expect(clips.map(({ text }) => [text.includes('It is hard.'), text.includes('It is not.')])).toEqual([
    [true, true],
    [false, true],
    [true, true],
  ]);
});

test('p turns plain text on; digits go to the sections', () => {
  const { changes } = renderApp(readingOf(digest));
  press('p');
  expect(changes).toEqual([{ plainText: true }]);
  for (const [key, name] of [
    ['1', 'Key issues'],
    ['2', 'Quotes'],
    ['3', 'Sources'],
    ['4', 'Article'],
  ] as const) {
    press(key);
    expect(focused()).toContain(name);
  }
});

test('? shows the list of keys', () => {
  renderApp(readingOf(digest));
  press('?');
  expect(focused()).toBe('Single keys');
  expect(screen.getByText('Next quote').closest('details')?.open).toBe(true);
});

test.each([{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { isComposing: true }])(
  'keys with others belong to the browser: %o',
  (more) => {
    const { changes } = renderApp(readingOf(digest));
    press('p', more);
    expect(changes).toEqual([]);
  },
);

test.each(['input', 'textarea', 'select', 'div'])('nothing happens while typing in %s', (name) => {
  const { changes, container } = renderApp(readingOf(digest));
  const field = document.createElement(name);
  if (name === 'div') field.setAttribute('contenteditable', 'true');
  container.append(field);
  fireEvent.keyDown(field, { key: 'p' });
  expect(changes).toEqual([]);
});

test('switched off they do nothing, and can be switched on again', () => {
  const { changes } = renderApp(readingOf(digest), { singleKeys: false });
  for (const key of ['p', 'j', 'q', 'c', '1', '?']) press(key);
  expect(changes).toEqual([]);
  expect(screen.queryByText('Next quote')).toBeNull();
  fireEvent.click(screen.getByText('Single keys'));
  fireEvent.click(screen.getByRole('switch', { name: 'Use single keys', hidden: true }));
  expect(changes).toEqual([{ singleKeys: true }]);
});

test('without an article there are none', () => {
  const { changes } = renderApp({ kind: 'problem', problem: 'noArticle' });
  press('p');
  expect(changes).toEqual([]);
});
