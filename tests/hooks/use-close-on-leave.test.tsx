import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useCloseOnLeave } from '../../hooks/use-close-on-leave.ts';

afterEach(cleanup);

function View({ close }: { readonly close: () => void }) {
  useCloseOnLeave(close);
  return (
    <>
      <a href="https://a.example/" target="_blank" rel="noopener">
        <b>away</b>
      </a>
      <a href="#quotes">down</a>
      <button type="button">press</button>
    </>
  );
}

test('a link to a new tab opens it, then closes the popup; nothing else does', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  const close = vi.fn();
  render(<View close={close} />);
  fireEvent.click(screen.getByText('down'));
  fireEvent.click(screen.getByText('press'));
  fireEvent.click(screen.getByText('away'));
  expect(close).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
  expect(create.mock.calls).toEqual([[{ url: 'https://a.example/' }]]);
});
