import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handToPanel } from '../../platform/panel-messages.ts';
import { PanelReader, type PanelView } from '../../platform/panel-reader.ts';
import { digestOf } from '../components/support/digest-of.ts';
import { readingOf } from './reading-of.ts';

type Listener = (...given: never[]) => unknown;

/** The tabs of a window as a browser tells of them: addresses only where the reader has allowed the page. */
class Tabs {
  readonly listeners = { onActivated: [] as Listener[], onUpdated: [] as Listener[], onRemoved: [] as Listener[] };
  front = 1;
  readonly urls = new Map<number, string | undefined>();

  tab = async (id: number) => {
    if (!this.urls.has(id)) throw new Error(`No tab with id: ${id}`);
    return { id, windowId: 3, url: this.urls.get(id), incognito: false };
  };

  install(): void {
    const event = (list: Listener[]) => ({
      addListener: (listener: Listener) => list.push(listener),
      removeListener: (listener: Listener) => list.splice(list.indexOf(listener), 1),
    });
    const { onActivated, onUpdated, onRemoved } = this.listeners;
    Object.assign(fakeBrowser.tabs, {
      query: async () => [await this.tab(this.front)],
      get: this.tab,
      onActivated: event(onActivated),
      onUpdated: event(onUpdated),
      onRemoved: event(onRemoved),
    });
  }

  tell(name: keyof Tabs['listeners'], ...given: unknown[]): Promise<unknown> {
    return Promise.all(this.listeners[name].map((listener) => (listener as (...all: unknown[]) => unknown)(...given)));
  }

  show(id: number): Promise<unknown> {
    this.front = id;
    return this.tell('onActivated', { tabId: id, windowId: 3 });
  }

  navigate(id: number, url: string | undefined): Promise<unknown> {
    this.urls.set(id, url);
    return this.tell('onUpdated', id, { status: 'loading' });
  }
}

/** Messages between pages of the extension as browsers pass them: the fake one knows no answer by callback. */
function installMessages(sender: object): void {
  const listeners: ((message: unknown, sender: object, answer: (value: unknown) => void) => void)[] = [];
  Object.assign(fakeBrowser.runtime, {
    id: 'plainspoken',
    onMessage: {
      addListener: (listener: (typeof listeners)[number]) => listeners.push(listener),
      removeListener: (listener: (typeof listeners)[number]) => listeners.splice(listeners.indexOf(listener), 1),
    },
    sendMessage: async (message: unknown) => {
      if (listeners.length === 0) throw new Error('Could not establish connection. Receiving end does not exist.');
      let answered: unknown;
      for (const listener of listeners) listener(message, sender, (value) => (answered ??= value));
      return answered;
    },
  });
}

const article = 'https://news.example.org/story';
const executeScript = vi.fn();
let tabs: Tabs;
let views: PanelView[];
let reader: PanelReader;
const last = () => views.at(-1);

beforeEach(async () => {
  fakeBrowser.reset();
  executeScript.mockReset();
  Object.assign(fakeBrowser, {
    scripting: { executeScript },
    extension: { isAllowedFileSchemeAccess: async () => false },
  });
  const reading = readingOf(digestOf(['Words'], { article: { url: article } }));
  executeScript.mockImplementation(async ({ target }: { target: { tabId: number } }) => {
    if (tabs.urls.get(target.tabId) === undefined) throw new Error('Missing host permission for the tab');
    return [
      {
        result: {
          result: { ok: true, reading },
          contentType: 'text/html',
          isLoading: false,
          fromSelection: false,
        },
      },
    ];
  });
  installMessages({ id: 'plainspoken' });
  tabs = new Tabs();
  tabs.urls.set(1, article).set(2, undefined);
  tabs.install();
  views = [];
  reader = new PanelReader((view) => views.push(view));
});
afterEach(() => reader.stop());

test('reads the page in front', async () => {
  await reader.start();
  expect(views[0]?.state.kind).toBe('loading');
  expect(last()).toMatchObject({ state: { kind: 'article' }, tab: { id: 1 }, place: 'here', canReadFront: false });
});

test('an article stays while another tab is in front; its page is elsewhere', async () => {
  await reader.start();
  await tabs.show(2);
  expect(last()).toMatchObject({ state: { kind: 'article' }, tab: { id: 1 }, place: 'elsewhere', canReadFront: false });
  tabs.urls.set(2, 'https://news.example.org/other');
  await tabs.show(1);
  expect(last()?.place).toBe('here');
  await tabs.show(2);
  expect(last()).toMatchObject({ place: 'elsewhere', canReadFront: true });
});

test('a page that moves on, is loaded anew out of reach, or only jumps within itself', async () => {
  await reader.start();
  await tabs.navigate(1, `${article}#part-2`);
  expect(last()?.place).toBe('here');
  await tabs.navigate(1, undefined);
  expect(last()).toMatchObject({ place: 'moved', canReadFront: false });
  await tabs.navigate(1, 'https://news.example.org/next');
  expect(last()).toMatchObject({ place: 'moved', canReadFront: true });
});

test('a tab that is closed', async () => {
  await reader.start();
  await tabs.show(2);
  await tabs.tell('onRemoved', 1);
  expect(last()).toMatchObject({ state: { kind: 'article' }, place: 'closed' });
});

test('before a press on the button there is no access, and the next page gets its turn', async () => {
  tabs.front = 2;
  await reader.start();
  expect(last()?.state).toEqual({ kind: 'problem', problem: 'noAccess' });
  await tabs.show(1);
  await vi.waitFor(() => expect(last()?.state.kind).toBe('article'));
});

test('a press on the button is taken by the panel of that tab’s window alone', async () => {
  tabs.front = 2;
  await reader.start();
  tabs.urls.set(2, article);
  expect(await handToPanel(1)).toBe(false);
  expect(await handToPanel(2)).toBe(true);
  await vi.waitFor(() => expect(last()?.state.kind).toBe('article'));
});

test.each([
  ['a script in a page', { id: 'plainspoken', tab: { id: 2 } }],
  ['another extension', { id: 'other' }],
])('%s cannot make the panel read', async (_who, sender) => {
  installMessages(sender);
  await reader.start();
  expect(await handToPanel(1)).toBe(false);
});

test('a page that no extension may read says so once the button was pressed', async () => {
  tabs.front = 2;
  await reader.start();
  await handToPanel(2);
  await vi.waitFor(() => expect(last()?.state).toEqual({ kind: 'problem', problem: 'browserPage' }));
});

test('a panel that is closed takes nothing and hears nothing', async () => {
  await reader.start();
  reader.stop();
  expect(await handToPanel(1)).toBe(false);
  expect(Object.values(tabs.listeners).flat()).toEqual([]);
});
