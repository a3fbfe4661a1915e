import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { nowAt } from '../support/listening.ts';
import { closeWindow, digest, link, openWindow, placeWords, show } from '../support/listening-view.tsx';
import { screen } from '../support/render-app.tsx';

beforeEach(() => void openWindow());
afterEach(closeWindow);

describe('scrolling along', () => {
  test('brings what is read into sight, at once for who asked for less motion', () => {
    placeWords(5_000);
    show({ status: 'playing', now: nowAt(digest, link) });
    expect(scrollTo).toHaveBeenCalledExactlyOnceWith({ top: 5_000 - innerHeight / 3, behavior: 'instant' });
  });

  test('does not move what is in sight, nor while paused', () => {
    show({ status: 'playing', now: nowAt(digest, link) });
    cleanup();
    placeWords(5_000);
    show({ status: 'paused', now: nowAt(digest, link) });
    expect(scrollTo).not.toHaveBeenCalled();
  });

  test('stops when the reader scrolls away, until they ask to go back', async () => {
    show({ status: 'playing', now: nowAt(digest, link) });
    placeWords(5_000);
    fireEvent.scroll(window);
    const back = await screen.findByRole('button', { name: 'Back to the spoken place' });
    expect(scrollTo).not.toHaveBeenCalled();
    fireEvent.click(back);
    await vi.waitFor(() => expect(scrollTo).toHaveBeenCalledOnce());
    expect(screen.queryByRole('button', { name: 'Back to the spoken place' })).toBeNull();
  });

  test('goes on when the reader scrolls to it again', async () => {
    show({ status: 'playing', now: nowAt(digest, link) });
    placeWords(5_000);
    fireEvent.scroll(window);
    await screen.findByRole('button', { name: 'Back to the spoken place' });
    placeWords(200);
    fireEvent.scroll(window);
    await vi.waitFor(() => expect(screen.queryByRole('button', { name: 'Back to the spoken place' })).toBeNull());
  });
});
