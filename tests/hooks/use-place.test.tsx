import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { usePlace } from '../../hooks/use-place.ts';
import { keepPlace } from '../../platform/kept-place.ts';

const scrollTo = vi.fn();
const scrollBy = vi.fn();
const url = 'https://news.example.org/story';

beforeEach(() => {
  fakeBrowser.reset();
  scrollTo.mockReset();
  scrollBy.mockReset();
  document.body.innerHTML = '';
  window.scrollTo = scrollTo;
  window.scrollBy = scrollBy;
  // jsdom has no layout: nothing is ever in sight.
  document.elementFromPoint = () => null;
});
afterEach(cleanup);

function View({ address }: { readonly address: string | null }) {
  usePlace(address);
  return null;
}

test('the same page opens where it was left', async () => {
  await keepPlace({ url, top: 420, anchor: null });
  render(<View address={url} />);
  await vi.waitFor(() => expect(scrollTo).toHaveBeenCalledWith({ top: 420, behavior: 'instant' }));
});

test('the words that stood first in sight come back to where they stood, once the view has them', async () => {
  await keepPlace({ url, top: 9_000, anchor: { selector: '[data-block="70"]', offset: 90 } });
  render(<View address={url} />);
  await new Promise((later) => setTimeout(later, 150));
  expect(scrollBy).not.toHaveBeenCalled();
  const block = document.createElement('p');
  block.dataset.block = '70';
  block.getBoundingClientRect = () => new DOMRect(0, 700, 100, 20);
  document.body.append(block);
  await vi.waitFor(() => expect(scrollBy).toHaveBeenCalledWith({ top: 610, behavior: 'instant' }));
});

test('a reader who goes elsewhere is left there', async () => {
  await keepPlace({ url, top: 9_000, anchor: { selector: '[data-block="70"]', offset: 90 } });
  const get = vi.spyOn(fakeBrowser.storage.session, 'get');
  render(<View address={url} />);
  await vi.waitFor(() => expect(get).toHaveBeenCalled());
  await new Promise((later) => setTimeout(later, 50));
  window.dispatchEvent(new Event('wheel'));
  document.body.innerHTML += '<p data-block="70">Words</p>';
  await new Promise((later) => setTimeout(later, 150));
  expect(scrollBy).not.toHaveBeenCalled();
});

test('where something is in sight it is kept by its name', async () => {
  document.body.innerHTML = '<p data-block="3"><em>Words</em></p>';
  document.elementFromPoint = () => document.querySelector('em');
  render(<View address={url} />);
  await vi.waitFor(async () => {
    window.dispatchEvent(new Event('scroll'));
    await new Promise((resolve) => setTimeout(resolve, 250));
    const { place } = await fakeBrowser.storage.session.get('place');
    expect(place).toMatchObject({ anchor: { selector: '[data-block="3"]', offset: 0 } });
  });
});

test('another page opens at its start, and a private one keeps nothing', async () => {
  await keepPlace({ url: 'https://news.example.org/other', top: 420, anchor: null });
  const get = vi.spyOn(fakeBrowser.storage.session, 'get');
  render(<View address={null} />);
  expect(get).not.toHaveBeenCalled();
  render(<View address={url} />);
  await vi.waitFor(() => expect(get).toHaveBeenCalled());
  await get.mock.results[0]?.value;
  expect(scrollTo).not.toHaveBeenCalled();
});

test('where the reader scrolls to is kept', async () => {
  render(<View address={url} />);
  await vi.waitFor(async () => {
    Object.defineProperty(window, 'scrollY', { value: 99, configurable: true });
    window.dispatchEvent(new Event('scroll'));
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect((await fakeBrowser.storage.session.get('place')).place).toEqual({ url, top: 99, anchor: null });
  });
});
