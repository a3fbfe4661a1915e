import '../platform/saved-quotes/fresh-database.ts';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Digest } from '../../engine/index.ts';
import { useSavedQuotes } from '../../hooks/use-saved-quotes.ts';
import { useSaving } from '../../hooks/use-saving.ts';
import { openSavedQuotes, type SavedQuotes } from '../../platform/saved-quotes/saved-quotes.ts';
import { digestOf, quoteAt } from '../components/support/digest-of.ts';
import { freshDatabase } from '../platform/saved-quotes/fresh-database.ts';

const speech = 'She said: “It is hard.”';
const quote = quoteAt(0, speech, 'It is hard.');
const digest = digestOf([speech], { quotes: [quote] });
let stores: SavedQuotes[] = [];
const open = () => {
  const store = openSavedQuotes();
  stores.push(store);
  return store;
};
beforeEach(freshDatabase);
afterEach(async () => {
  cleanup();
  for (const store of stores) await store.close();
  stores = [];
});

function Card({ store, name, of }: { readonly store: SavedQuotes; readonly name: string; readonly of: Digest | null }) {
  const saving = useSaving(store, of);
  if (!saving) return <p>{name} keeps nothing</p>;
  const isSaved = saving.isSaved(quote);
  return (
    <button type="button" onClick={() => saving.change(quote, !isSaved)}>
      {name} {isSaved ? 'saved' : 'not saved'}
    </button>
  );
}

function List({ store }: { readonly store: SavedQuotes }) {
  const { content } = useSavedQuotes(store);
  return <p>{content?.ok ? `list of ${content.value.length}` : 'nothing yet'}</p>;
}

test('saving in one window shows in another and in the list, and letting go too', async () => {
  render(
    <>
      <Card store={open()} name="one" of={digest} />
      <Card store={open()} name="two" of={digest} />
      <List store={open()} />
    </>,
  );
  await screen.findByText('list of 0');
  fireEvent.click(screen.getByText('one not saved'));
  await screen.findByText('one saved');
  await screen.findByText('two saved');
  await screen.findByText('list of 1');
  fireEvent.click(screen.getByText('two saved'));
  await screen.findByText('one not saved');
  await screen.findByText('list of 0');
});

test('the same words on the same page are known when it is read again, by whatever link', async () => {
  render(<Card store={open()} name="first" of={digest} />);
  fireEvent.click(await screen.findByText('first not saved'));
  await screen.findByText('first saved');
  cleanup();
  const again = digestOf([speech], { quotes: [quote], article: { url: 'https://news.example.org/rest-breaks#top' } });
  render(<Card store={open()} name="again" of={again} />);
  await screen.findByText('again saved');
});

test('without an article, and in private windows, nothing is opened', async () => {
  const opening = vi.spyOn(indexedDB, 'open');
  render(<Card store={open()} name="private" of={null} />);
  await screen.findByText('private keeps nothing');
  expect(opening).not.toHaveBeenCalled();
});
