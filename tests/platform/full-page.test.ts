import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadFullPage } from '../../platform/load-full-page.ts';
import { goToTab, openFullPage, openFullPageOfTab } from '../../platform/open-full-page.ts';
import { digestOf } from '../components/support/digest-of.ts';

const create = vi.fn(async (_tab: { url: string; openerTabId: number }) => ({}));
const openPopup = vi.fn(async () => {});
const article = { kind: 'article', digest: digestOf(['Words']), fromSelection: true, partial: false } as const;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  create.mockClear();
  openPopup.mockClear();
  Object.assign(fakeBrowser.tabs, { create });
  Object.assign(fakeBrowser, { action: { openPopup } });
});

test('a reading opens beside its tab, and the page it opens finds it again', async () => {
  await openFullPage(article, 7);
  const { url, openerTabId } = create.mock.calls[0]?.[0] ?? { url: '', openerTabId: 0 };
  expect(openerTabId).toBe(7);
  const page = await loadFullPage(url);
  expect(page).toEqual({ state: article, tabId: 7, isTextOnly: false, isPrivate: false });
});

test('where a reading cannot be kept the page that opens reads its tab itself', async () => {
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('blocked'));
  await openFullPage(article, 7);
  expect(create.mock.calls[0]?.[0].url).toMatch(/reader\.html\?tab=7$/);
});

test.each(['?id=gone', '?tab=none', '', '?tab=-1'])('an address that names nothing says so: %s', async (query) => {
  const { state } = await loadFullPage(`chrome-extension://abc/reader.html${query}`);
  expect(state).toEqual({ kind: 'problem', problem: 'forgotten' });
});

test('a shortcut in a private window opens the popup, which keeps nothing', async () => {
  await openFullPageOfTab({ id: 7, incognito: true });
  expect(openPopup).toHaveBeenCalledOnce();
  expect(create).not.toHaveBeenCalled();
  await openFullPageOfTab({ id: 7, incognito: false });
  expect(create.mock.calls[0]?.[0].url).toMatch(/reader\.html\?tab=7$/);
});

test('a tab that is gone is told', async () => {
  Object.assign(fakeBrowser.tabs, { update: () => Promise.reject(new Error('No tab with id: 7')) });
  expect(await goToTab(7)).toBe(false);
});
