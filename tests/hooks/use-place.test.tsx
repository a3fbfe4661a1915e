import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { usePlace } from '../../hooks/use-place.ts';
import { keepPlace } from '../../platform/kept-place.ts';

const scrollTo = vi.fn();
const url = 'https://news.example.org/story';

beforeEach(() => {
  fakeBrowser.reset();
  scrollTo.mockReset();
  window.scrollTo = scrollTo;
});
afterEach(cleanup);

function View({ address }: { readonly address: string | null }) {
  usePlace(address);
  return null;
}

test('the same page opens where it was left', async () => {
  await keepPlace(url, 420);
  render(<View address={url} />);
  await vi.waitFor(() => expect(scrollTo).toHaveBeenCalledWith({ top: 420, behavior: 'instant' }));
});

test('another page opens at its start, and a private one keeps nothing', async () => {
  await keepPlace('https://news.example.org/other', 420);
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
    expect((await fakeBrowser.storage.session.get('place')).place).toEqual({ url, top: 99 });
  });
});
