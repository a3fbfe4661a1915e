import { describe, expect, test } from 'vitest';
import type { CaptureOutcome } from '../../platform/captured-page.ts';
import { digestOf as find } from '../../platform/finders.ts';
import type { PageProblem } from '../../platform/page-problem.ts';
import { readingState } from '../../platform/reading-state.ts';
import { digestOf } from '../components/support/digest-of.ts';
import { readingOf } from './reading-of.ts';

const page = 'https://news.example.org/story';
const noHost =
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';

function refused(message: string): CaptureOutcome {
  return { kind: 'refused', message };
}

function found(reason: string, more: object = {}): CaptureOutcome {
  const value = {
    result: { ok: false, reason },
    contentType: 'text/html',
    isLoading: false,
    fromSelection: false,
    ...more,
  };
  return { kind: 'value', value };
}

const refusals: readonly [string | null, string, PageProblem][] = [
  ['chrome://settings/', 'Cannot access a chrome:// URL', 'browserPage'],
  ['edge://settings', 'Cannot access contents of the page.', 'browserPage'],
  ['about:addons', 'Missing host permission for the tab', 'browserPage'],
  ['about:blank', 'Missing host permission for the tab', 'browserPage'],
  ['moz-extension://0/popup.html', 'Missing host permission for the tab', 'browserPage'],
  [
    null,
    'Cannot access contents of url "chrome-extension://abc/x.html". Extension manifest must request',
    'browserPage',
  ],
  ['https://chromewebstore.google.com/detail/x', 'The extensions gallery cannot be scripted.', 'store'],
  ['https://chrome.google.com/webstore/category', 'x', 'store'],
  ['https://addons.mozilla.org/en-GB/firefox/', 'Missing host permission for the tab, and any iframes', 'store'],
  ['https://microsoftedge.microsoft.com/addons/detail/x', 'x', 'store'],
  [null, 'The extensions gallery cannot be scripted.', 'store'],
  ['about:reader?url=https%3A%2F%2Fnews.example.org', 'Missing host permission for the tab', 'readerView'],
  ['chrome-distiller://x/?url=y', 'Cannot access a chrome:// URL', 'readerView'],
  ['view-source:https://news.example.org/', noHost, 'viewSource'],
  ['file:///home/reader/article.html', noHost, 'fileAccess'],
  ['https://news.example.org/report.pdf', 'Missing host permission for the tab', 'pdf'],
  ['https://news.example.org/report.PDF?page=2#x', 'Missing host permission for the tab', 'pdf'],
  [page, 'This page cannot be scripted due to an ExtensionsSettings policy.', 'policy'],
  [page, 'Frame with ID 0 is showing error page', 'errorPage'],
  [page, noHost, 'lostAccess'],
  [page, 'Missing host permission for the tab', 'lostAccess'],
  [page, 'No tab with id: 7.', 'lostAccess'],
  [null, 'Frame with ID 0 was removed.', 'lostAccess'],
  [null, noHost, 'browserPage'],
  [null, 'Missing host permission for the tab', 'browserPage'],
  [page, 'words that no browser says yet', 'lostAccess'],
];

describe('a refused page says why', () => {
  test.each(refusals)('%s · %s', async (url, message, problem) => {
    expect(
      await readingState({ url, outcome: refused(message), mayReadFiles: false, isReaderView: false, digestOf: find }),
    ).toEqual({
      kind: 'problem',
      problem,
    });
  });

  test('a file that may be read and still is refused has lost its access', async () => {
    const state = await readingState({
      url: 'file:///a.html',
      outcome: refused(noHost),
      mayReadFiles: true,
      isReaderView: false,
      digestOf: find,
    });
    expect(state).toEqual({ kind: 'problem', problem: 'lostAccess' });
  });
});

const answers: readonly [string, string | null, CaptureOutcome, PageProblem][] = [
  ['no answer in time', page, { kind: 'timed-out' }, 'loading'],
  ['no answer in time on a browser page', 'chrome://newtab/', { kind: 'timed-out' }, 'browserPage'],
  ['no answer from a page whose address is hidden', null, { kind: 'timed-out' }, 'browserPage'],
  ['a page without text', page, found('empty-page'), 'emptyPage'],
  ['a page without an article', page, found('no-article'), 'noArticle'],
  ['a page too large', page, found('too-large'), 'tooLarge'],
  ['nothing yet on a page that is coming', page, found('empty-page', { isLoading: true }), 'loading'],
  ['the browser’s own PDF viewer', page, found('empty-page', { contentType: 'application/pdf' }), 'pdf'],
  ['a PDF by its address', `${page}.pdf`, found('no-article'), 'pdf'],
  ['an empty tab', 'about:blank', found('empty-page'), 'browserPage'],
  ['a script that failed', page, { kind: 'value', value: undefined }, 'broken'],
  ['an answer of another shape', page, { kind: 'value', value: { result: { ok: true } } }, 'broken'],
  ['an unknown reason', page, found('because'), 'broken'],
];

test.each(answers)('%s', async (_name, url, outcome, problem) => {
  expect(await readingState({ url, outcome, mayReadFiles: false, isReaderView: false, digestOf: find })).toEqual({
    kind: 'problem',
    problem,
  });
});

describe('a page that was read', () => {
  const value = { result: { ok: true, reading: readingOf(digestOf(['Words'])) }, contentType: 'text/html' };

  test('gives its article', async () => {
    const outcome = { kind: 'value', value: { ...value, isLoading: false, fromSelection: false } } as const;
    const state = await readingState({ url: page, outcome, mayReadFiles: false, isReaderView: false, digestOf: find });
    expect(state.kind === 'article' && state.digest.article.title).toBe('Bus drivers back report on rest breaks');
    expect(state).toMatchObject({ kind: 'article', partial: false, fromSelection: false });
  });

  test('is partial while it loads, but a selection is whole', async () => {
    const read = (fromSelection: boolean) => {
      const outcome = { kind: 'value', value: { ...value, isLoading: true, fromSelection } } as const;
      return readingState({ url: page, outcome, mayReadFiles: false, isReaderView: false, digestOf: find });
    };
    expect(await read(false)).toMatchObject({ partial: true });
    expect(await read(true)).toMatchObject({ partial: false, fromSelection: true });
  });
});

test('a tab in reader view is told to be, though its address is hidden', async () => {
  const outcome = refused('Missing host permission for the tab');
  const state = await readingState({ url: null, outcome, mayReadFiles: false, isReaderView: true, digestOf: find });
  expect(state).toEqual({ kind: 'problem', problem: 'readerView' });
});
