import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { registerFirstRun } from '../../platform/first-run.ts';
import { registerMenus } from '../../platform/menus.ts';

type Listener = (...given: unknown[]) => unknown;
const event = (list: Listener[]) => ({ addListener: (listener: Listener) => list.push(listener) });

const create = vi.fn(async (_tab: { url: string }) => ({}));
const entries = vi.fn();
let installed: Listener[];
let clicked: Listener[];

beforeEach(() => {
  fakeBrowser.reset();
  create.mockClear();
  entries.mockClear();
  installed = [];
  clicked = [];
  Object.assign(fakeBrowser.tabs, { create });
  Object.assign(fakeBrowser.runtime, { onInstalled: event(installed), onStartup: event([]) });
  Object.assign(fakeBrowser, {
    contextMenus: { create: entries, removeAll: async () => {}, onClicked: event(clicked) },
  });
});

test('the first run shows how it works, an update opens nothing', async () => {
  registerFirstRun();
  for (const reason of ['update', 'chrome_update', 'browser_update', 'shared_module_update'])
    for (const listener of installed) await listener({ reason });
  expect(create).not.toHaveBeenCalled();
  for (const listener of installed) await listener({ reason: 'install' });
  expect(create.mock.calls.map(([{ url }]) => url)).toEqual([expect.stringMatching(/\/help\.html$/)]);
});

test('the menu has an entry for pages and one for selections, on pages that can be read', async () => {
  registerMenus({ page: 'Read page', selection: 'Read selection' });
  for (const listener of installed) await listener({ reason: 'update' });
  expect(entries.mock.calls.map(([{ title, contexts }]) => [title, contexts])).toEqual([
    ['Read page', ['page']],
    ['Read selection', ['selection']],
  ]);
  for (const [{ documentUrlPatterns }] of entries.mock.calls)
    expect(documentUrlPatterns).toEqual(['http://*/*', 'https://*/*', 'file:///*']);
});

test('an entry opens the full page of its tab, for a selection with the frame that holds it', async () => {
  registerMenus({ page: 'Read page', selection: 'Read selection' });
  const tab = { id: 7, incognito: false };
  for (const listener of clicked) {
    await listener({ menuItemId: 'page', frameId: 0 }, tab);
    await listener({ menuItemId: 'selection', frameId: 4 }, tab);
    await listener({ menuItemId: 'page' }, undefined);
  }
  expect(create.mock.calls.map(([{ url }]) => new URL(url).search)).toEqual(['?tab=7', '?tab=7&selection=4']);
});
