import { cleanup, fireEvent, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Reading } from '../../components/reading.ts';
import type { Settings } from '../../components/settings/settings.ts';
import { digestOf, person, quoteAt, sourceAt } from './support/digest-of.ts';
import { installHighlights } from './support/fake-highlights.ts';
import { type FakeListening, linesOf, listeningTo, nowAt } from './support/listening.ts';
import { readingOf, renderApp, screen } from './support/render-app.tsx';

const speech = 'Mair Rees said: “Nobody should have to choose.” The hall was full.';
const link = 'The report, Time to stop, came out on Monday.';
const points = ['No time for traffic', 'Rest rooms are locked'];
const at = points.map((point, index) => ({ block: index + 2, start: 0, end: point.length }));
const html = `<p data-block="0">${speech}</p><p data-block="1">${link.replace(
  'Time to stop',
  '<a href="https://reports.example.org/time-to-stop">Time to <em>stop</em></a>',
)}</p><ul>${points.map((point, id) => `<li data-block="${id + 2}">${point}</li>`).join('')}</ul>`;
const digest = digestOf([speech, link, ...points], {
  keyIssues: [{ lead: 'It found two key issues:', items: points, ordered: false, claimed: 2, at }],
  quotes: [quoteAt(0, speech, 'Nobody should have to choose.', { speaker: person('Mair Rees') })],
  sources: [sourceAt(1, link, 'Time to stop')],
  article: { html },
});
let highlights: ReturnType<typeof installHighlights>;

beforeEach(() => {
  highlights = installHighlights();
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('reduced-motion') }));
  vi.stubGlobal('scrollTo', vi.fn());
  Range.prototype.getBoundingClientRect = () => ({ top: 100, bottom: 120 }) as DOMRect;
});
afterEach(() => {
  cleanup();
  document.getSelection()?.removeAllRanges();
  vi.unstubAllGlobals();
});

function show(
  rest: Parameters<typeof listeningTo>[0] = {},
  settings: Partial<Settings> = {},
  reading: Reading = readingOf(digest),
) {
  const listening = listeningTo(rest);
  const world = renderApp(reading, settings, { shell: 'page', listening: listeningTo() });
  // The bar comes when the view is there.
  world.rerender({ listening });
  return { ...world, listening };
}

/** The words that reading was asked to begin with. */
function begun({ start }: FakeListening): string | undefined {
  const lines = linesOf(digest);
  const at = start.mock.lastCall?.[0](lines);
  return at ? lines[at.line]?.text.slice(at.offset) : undefined;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const bar = () => within(screen.getByRole('region', { name: 'Read aloud' }));

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

describe('the bar', () => {
  test('each control asks for its own', () => {
    const { listening } = show({ status: 'playing' });
    for (const name of ['Previous section', 'Previous sentence', 'Next sentence', 'Next section', 'Pause']) press(name);
    fireEvent.change(bar().getByRole('combobox', { name: 'Speed' }), { target: { value: '1.5' } });
    fireEvent.change(bar().getByRole('combobox', { name: 'Voice' }), { target: { value: 'nia' } });
    press('Stop listening');
    expect(listening.skip.mock.calls).toEqual([
      ['section', -1],
      ['sentence', -1],
      ['sentence', 1],
      ['section', 1],
    ]);
    expect(listening.pause).toHaveBeenCalledOnce();
    expect(listening.setSpeed).toHaveBeenCalledExactlyOnceWith(1.5);
    expect(listening.setVoice).toHaveBeenCalledExactlyOnceWith('nia');
    expect(listening.stop).toHaveBeenCalledOnce();
  });

  test.each(['paused', 'ended', 'idle'] as const)('when it is %s the button in the middle plays', (status) => {
    const { listening } = show({ status });
    press('Play');
    expect(listening.play).toHaveBeenCalledOnce();
  });

  test('takes the focus when it comes and gives it back when it goes', () => {
    const listening = listeningTo();
    const { rerender } = show();
    const opener = screen.getByRole('button', { name: 'Listen' });
    opener.focus();
    rerender({ listening: { ...listening, status: 'playing' } });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Pause' }));
    rerender({ listening });
    expect(document.activeElement).toBe(opener);
  });

  test('other languages’ voices stand under their names', () => {
    show({ status: 'playing' });
    const other = within(bar().getByRole('group', { name: 'Welsh' }));
    expect(other.getByRole('option', { name: 'Nia' })).toBeTruthy();
    expect((bar().getByRole('combobox', { name: 'Voice' }) as HTMLSelectElement).value).toBe('sonia');
  });

  test.each(['light', 'plain'])('axe finds nothing in it: %s', async (view) => {
    const { container } = show({ status: 'playing' }, { plainText: view === 'plain' });
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test('says nothing while it reads, so that no screen reader talks over the voice', async () => {
    show({ status: 'playing' });
    await new Promise((over) => setTimeout(over, 100));
    expect(screen.getByRole('status').textContent).toBe('');
  });
});

describe('a machine that cannot read this', () => {
  const mute = { status: 'idle', problem: 'no-voice', voice: null, voices: [] } as const;

  test.each([
    ['win', /Windows settings/],
    ['mac', /Accessibility/],
    ['linux', /speech-dispatcher and espeak-ng/],
    ['cros', /Text-to-speech/],
    ['openbsd', /settings of your device/],
  ])('without any voice says how to get one on %s', (system, how) => {
    show({ ...mute, otherVoices: [], system });
    const sentence = bar().getByText(/^This computer has no voice of its own/);
    expect(sentence.textContent).toMatch(how);
    expect(bar().queryByRole('button', { name: 'Play' })).toBeNull();
    expect(document.activeElement).toBe(bar().getByRole('button', { name: 'Stop listening' }));
  });

  test('with voices of other languages names the language and lets one be chosen', async () => {
    const { listening, container } = show({ ...mute, language: 'fr-CA' });
    bar().getByText(/no voice for this language: Canadian French\./);
    fireEvent.change(bar().getByRole('combobox', { name: 'Voice' }), { target: { value: 'nia' } });
    expect(listening.setVoice).toHaveBeenCalledExactlyOnceWith('nia');
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test('a language tag that is none is shown as it is', () => {
    show({ ...mute, language: 'not a tag' });
    expect(bar().getByText(/this language: not a tag\./)).toBeTruthy();
  });

  test.each([
    ['silent', /No sound came/],
    ['refused', /browser stopped the voice/],
    ['failed', /The voice stopped/],
  ] as const)('"%s" is shown and told', async (problem, words) => {
    show({ status: 'paused', problem });
    expect(bar().getByText(words)).toBeTruthy();
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toMatch(words));
  });
});

describe('what is read is marked', () => {
  const reading = (text: string, word: string | null = null) => ({
    status: 'playing' as const,
    now: nowAt(digest, text, word),
  });

  test('the sentence, and within it the word, through links and labels', () => {
    show(reading(link, 'stop'));
    expect(highlights.words('spoken-word')).toEqual(['stop']);
    expect(highlights.words('spoken-around').join('')).toContain('The report, Time to stop');
    expect(highlights.words('spoken-sentence')).toEqual([]);
  });

  test('the word alone in forced colours, which would not tell it from its sentence', () => {
    vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('forced-colors') }));
    show(reading(link, 'stop'));
    expect(highlights.words('spoken-word')).toEqual(['stop']);
    expect(highlights.words('spoken-around')).toEqual([]);
  });

  test('the sentence alone where no word is known', () => {
    show(reading('Nobody should have to choose.'));
    expect(highlights.words('spoken-sentence')).toEqual(['Nobody should have to choose.']);
    expect(highlights.words('spoken-word')).toEqual([]);
  });

  test('a heading with its count as a whole, but no wrong word of it', () => {
    show(reading('Quotes: 1', '1'));
    expect(highlights.words('spoken-sentence').join('')).toContain('Quotes (1)');
    expect(highlights.words('spoken-word')).toEqual([]);
  });

  test('in plain text, whose numbers after links are not read', () => {
    show(reading(link, 'came'), { plainText: true });
    expect(highlights.words('spoken-around')).toEqual(['The report, Time to stop [1], came out on Monday.']);
    expect(highlights.words('spoken-word')).toEqual(['came']);
  });

  test('and the marks go with the bar', () => {
    const { rerender } = show(reading(link, 'stop'));
    rerender({ listening: listeningTo() });
    for (const name of ['spoken-sentence', 'spoken-around', 'spoken-word']) expect(highlights.words(name)).toEqual([]);
  });

  test.each([false, true])('every line is found where the view shows it; plain text: %s', (plainText) => {
    const letters = (text: string) => text.replace(/\[\d+\]|[^\p{L}\p{N}]/gu, '');
    for (const { text, place } of linesOf(digest)) {
      if (place.startsWith('section-')) continue;
      show(reading(text), { plainText });
      expect(highlights.words('spoken-sentence').map(letters), place).toEqual([letters(text)]);
      cleanup();
    }
  });
});

describe('scrolling along', () => {
  const moving = (top: number) => {
    Range.prototype.getBoundingClientRect = () => ({ top, bottom: top + 20 }) as DOMRect;
  };

  test('brings what is read into sight, at once for who asked for less motion', () => {
    moving(5_000);
    show({ status: 'playing', now: nowAt(digest, link) });
    expect(scrollTo).toHaveBeenCalledExactlyOnceWith({ top: 5_000 - innerHeight / 3, behavior: 'instant' });
  });

  test('does not move what is in sight, nor while paused', () => {
    show({ status: 'playing', now: nowAt(digest, link) });
    cleanup();
    moving(5_000);
    show({ status: 'paused', now: nowAt(digest, link) });
    expect(scrollTo).not.toHaveBeenCalled();
  });

  test('stops when the reader scrolls away, until they ask to go back', async () => {
    show({ status: 'playing', now: nowAt(digest, link) });
    moving(5_000);
    fireEvent.scroll(window);
    const back = await screen.findByRole('button', { name: 'Back to the spoken place' });
    expect(scrollTo).not.toHaveBeenCalled();
    fireEvent.click(back);
    await vi.waitFor(() => expect(scrollTo).toHaveBeenCalledOnce());
    expect(screen.queryByRole('button', { name: 'Back to the spoken place' })).toBeNull();
  });

  test('goes on when the reader scrolls to it again', async () => {
    show({ status: 'playing', now: nowAt(digest, link) });
    moving(5_000);
    fireEvent.scroll(window);
    await screen.findByRole('button', { name: 'Back to the spoken place' });
    moving(200);
    fireEvent.scroll(window);
    await vi.waitFor(() => expect(screen.queryByRole('button', { name: 'Back to the spoken place' })).toBeNull());
  });
});
