import { fireEvent } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digestOf } from '../support/digest-of.ts';
import { type FakeListening, linesOf, listeningTo } from '../support/listening.ts';
import { closeWindow, digest, link, openWindow, points, press, show } from '../support/listening-view.tsx';
import { readingOf, renderApp, screen } from '../support/render-app.tsx';

beforeEach(() => void openWindow());
afterEach(closeWindow);

/** The words that reading was asked to begin with. */
function begun({ start }: FakeListening): string | undefined {
  const lines = linesOf(digest);
  const at = start.mock.lastCall?.[0](lines);
  return at ? lines[at.line]?.text.slice(at.offset) : undefined;
}

describe('where listening begins', () => {
  test('the button begins at the title', () => {
    const { listening } = show();
    press('Listen');
    expect(begun(listening)).toBe(digest.article.title);
  });

  test('or at the selected words', () => {
    const { listening, container } = show();
    const text = container.querySelector('.words em mark')?.firstChild;
    if (!text) throw new Error('no emphasis');
    document.getSelection()?.setBaseAndExtent(text, 0, text, 2);
    press('Listen');
    expect(begun(listening)).toBe('stop, came out on Monday.');
  });

  test('selected words bring a button of their own, where the toolbar is far', async () => {
    const { listening, container } = show();
    expect(screen.queryByRole('region', { name: 'Read aloud' })).toBeNull();
    const item = container.querySelector('.words li')?.firstChild;
    if (!item) throw new Error('no item');
    document.getSelection()?.setBaseAndExtent(item, 0, item, 2);
    fireEvent(document, new Event('selectionchange'));
    fireEvent.click(await screen.findByRole('button', { name: 'Listen from the selected words' }));
    expect(begun(listening)).toBe(points[0]);
  });

  test('a section that holds nothing has no such button', () => {
    show({}, {}, readingOf(digestOf(points)));
    expect(screen.getAllByRole('button', { name: 'Listen from here' })).toHaveLength(1);
  });

  test('each section and each quote has a button that is described by its heading', () => {
    const { listening } = show();
    const buttons = screen.getAllByRole('button', { name: 'Listen from here' });
    const begins = buttons.map((button) => {
      fireEvent.click(button);
      const heading = document.getElementById(button.getAttribute('aria-describedby') ?? '');
      return [heading?.textContent?.replace(/\s+/g, ' ').trim(), begun(listening)];
    });
    expect(begins).toEqual([
      ['Key issues (2)', 'Key issues: 2'],
      ['Quotes (1)', 'Quotes: 1'],
      ['1Quote 1 of 1, Mair Rees', 'Nobody should have to choose.'],
      ['Sources (1)', 'Sources: 1'],
      ['Article', 'Article'],
    ]);
  });

  test('a view that cannot read aloud offers nothing', () => {
    renderApp(readingOf(digest));
    expect(screen.queryByRole('button', { name: /Listen/ })).toBeNull();
  });
});

describe('the single key', () => {
  const key = () => fireEvent.keyDown(document.activeElement ?? document.body, { key: 'l' });

  test.each([
    ['the title', 'h1', digest.article.title],
    ['a section', '#quotes', 'Quotes: 1'],
    ['a quote’s heading', '#quote-1', 'Nobody should have to choose.'],
    ['a link of the article', '.words a[href^="https"]', link],
  ])('begins at what has the focus: %s', (_what, selector, words) => {
    const { listening, container } = show();
    container.querySelector<HTMLElement>(selector)?.focus();
    key();
    expect(begun(listening)).toBe(words);
  });

  test('pauses what is read and goes on with what is paused', () => {
    const { listening, rerender } = show({ status: 'playing' });
    key();
    expect(listening.pause).toHaveBeenCalledOnce();
    const paused = listeningTo({ status: 'paused' });
    rerender({ listening: paused });
    key();
    expect(paused.play).toHaveBeenCalledOnce();
  });

  test('is a letter like any other where single keys are off', () => {
    const { listening } = show({}, { singleKeys: false });
    key();
    expect(listening.start).not.toHaveBeenCalled();
  });
});
