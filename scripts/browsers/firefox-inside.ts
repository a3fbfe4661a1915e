/**
 * Functions that run inside Firefox with the browser's own privileges. Each is sent as its source, so it may use nothing
 * of this file but itself and `findView`, which is sent along.
 */

/* Firefox's own objects, as far as these functions use them. */
interface ViewBrowser extends HTMLElement {
  readonly currentURI: { readonly spec: string };
  readonly messageManager: {
    addMessageListener(name: string, listener: (message: { data: { v?: unknown; e?: string } }) => void): void;
    loadFrameScript(url: string, delayed: boolean): void;
  };
  readonly browsingContext: {
    readonly currentWindowGlobal: {
      drawSnapshot(rectangle: DOMRect, scale: number, background: string): Promise<ImageBitmap>;
    };
  };
}
declare const CustomizableUI: { AREA_NAVBAR: string; addWidgetToArea(widget: string, area: string): void };
declare const Services: {
  clipboard: { getData(transfer: unknown, which: number): void; kGlobalClipboard: number };
};
interface Tab {
  readonly linkedBrowser: ViewBrowser;
}
declare const gBrowser: {
  readonly tabs: Tab[];
  selectedTab: Tab | undefined;
  addTrustedTab(url: string): Tab;
  removeTab(tab: Tab): void;
  moveTabTo(tab: Tab, options: { tabIndex: number }): void;
  addEventListener(type: 'TabSwitchDone', listener: () => void, options: { once: true }): void;
};
declare const SidebarController: { hide(): void };
interface Menu extends Element {
  readonly state: string;
  activateItem(item: Element): void;
  hidePopup(): void;
}
declare const WebExtensionPolicy: { getByID(id: string): { getURL(path: string): string } };
declare const Cc: Record<string, { createInstance(type: unknown): Transfer & InputProcessor }>;
declare const Ci: Record<string, unknown>;
interface Transfer {
  init(context: unknown): void;
  addDataFlavor(flavour: string): void;
  getTransferData(flavour: string, data: { value?: unknown }): void;
}
interface InputProcessor {
  beginInputTransaction(window: unknown, callback: () => boolean): boolean;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}

/** The browser element that shows a view: "popup", or a tab by how its path within the extension begins. */
export function findView(addon: string, view: string): ViewBrowser {
  if (view === 'popup') {
    const popup = [...document.querySelectorAll('browser.webextension-popup-browser')].find(
      (one) => (one.closest('panel') as unknown as { state: string } | null)?.state === 'open',
    );
    if (!popup) throw new Error('the popup is not open');
    return popup as ViewBrowser;
  }
  const address = WebExtensionPolicy.getByID(addon).getURL(view);
  const sidebar = document.getElementById('sidebar') as HTMLIFrameElement | null;
  const panel = sidebar?.contentDocument?.getElementById('webext-panels-browser') as ViewBrowser | null | undefined;
  if (panel?.currentURI.spec.startsWith(address)) return panel;
  const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec.startsWith(address));
  if (!tab) throw new Error(`no tab shows ${view}`);
  return tab.linkedBrowser;
}

/** The page's tab is the first. */
export function selectPage(): void {
  gBrowser.selectedTab = gBrowser.tabs[0];
}

/** Opens a page of the extension in a tab. */
export function openTab(addon: string, path: string): void {
  gBrowser.addTrustedTab(WebExtensionPolicy.getByID(addon).getURL(path));
}

/** Waits for a tab with a page of the extension and brings it to the front. */
export async function followTab(addon: string, path: string): Promise<void> {
  for (const end = Date.now() + 10_000; ; await new Promise((again) => setTimeout(again, 20))) {
    try {
      const view = findView(addon, path);
      gBrowser.selectedTab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser === view);
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

/** Waits for the sidebar with the extension's panel. */
export async function followPanel(addon: string, limitMs: number): Promise<void> {
  for (const end = Date.now() + limitMs; ; await new Promise((again) => setTimeout(again, 20))) {
    try {
      findView(addon, '/sidepanel.html');
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

export function closePanel(): void {
  SidebarController.hide();
}

/** Chooses an entry of the page's context menu, which is opening. */
export async function chooseFromMenu(name: string): Promise<void> {
  const menu = document.getElementById('contentAreaContextMenu') as unknown as Menu;
  for (const end = Date.now() + 5_000; menu.state !== 'open'; ) {
    if (Date.now() > end) throw new Error('the context menu did not open');
    await new Promise((again) => setTimeout(again, 20));
  }
  const item = [...menu.querySelectorAll('menuitem')].find((one) => one.getAttribute('label') === name);
  if (!item) {
    menu.hidePopup();
    throw new Error(`the context menu has no "${name}"`);
  }
  menu.activateItem(item);
}

/** Returns when the new tab is in front: on its way there it takes the focus. */
export async function openInFront(url: string): Promise<void> {
  const switched = new Promise<void>((done) => gBrowser.addEventListener('TabSwitchDone', done, { once: true }));
  gBrowser.selectedTab = gBrowser.addTrustedTab(url);
  await switched;
}

/** The newest tab takes the place of the page's, which is closed. */
export function replacePage(): void {
  const [page] = gBrowser.tabs;
  const newest = gBrowser.tabs.at(-1);
  if (newest) gBrowser.moveTabTo(newest, { tabIndex: 0 });
  if (page) gBrowser.removeTab(page);
}

export function closeTabs(): void {
  for (const tab of [...gBrowser.tabs].slice(1)) gBrowser.removeTab(tab);
}

/** Pins the extension's button to the toolbar and presses it with the mouse. */
export function clickAction(addon: string): void {
  const widget = `${addon.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
  CustomizableUI.addWidgetToArea(widget, CustomizableUI.AREA_NAVBAR);
  const node = document.getElementById(widget);
  const button = node?.querySelector('.unified-extensions-item-action-button') ?? node;
  if (!button) throw new Error('the toolbar button is not there');
  const { left, top, width, height } = button.getBoundingClientRect();
  const mouse = window as unknown as {
    synthesizeMouseEvent(type: string, x: number, y: number, data: object, options: object): void;
  };
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    mouse.synthesizeMouseEvent(type, left + width / 2, top + height / 2, { button: 0, clickCount: 1 }, {});
  }
}

/** Waits until the popup is open. */
export async function popupOpen(): Promise<void> {
  const isOpen = () =>
    [...document.querySelectorAll('browser.webextension-popup-browser')].some(
      (browser) => (browser.closest('panel') as unknown as { state: string } | null)?.state === 'open',
    );
  for (const end = Date.now() + 10_000; !isOpen(); ) {
    if (Date.now() > end) throw new Error('the popup did not open');
    await new Promise((again) => setTimeout(again, 20));
  }
}

export async function closePopup(): Promise<void> {
  const panels = [...document.querySelectorAll('browser.webextension-popup-browser')].map(
    (browser) => browser.closest('panel') as unknown as { state: string; hidePopup(): void } | null,
  );
  for (const panel of panels) panel?.hidePopup();
  for (const end = Date.now() + 3_000; panels.some((panel) => panel?.state !== 'closed') && Date.now() < end; ) {
    await new Promise((again) => setTimeout(again, 20));
  }
}

/** Runs a function's source in the view's own window and returns what it resolves to. */
export function runInView(addon: string, view: string, source: string, args: unknown[]): Promise<unknown> {
  const browser = findView(addon, view);
  const channel = `view:${Math.random()}`;
  // In a sandbox with the view's own principal: bare names are the view's, and its policy does not hold for it.
  const script = `(async () => {
    const { Cu } = Components.utils ? { Cu: Components.utils } : this;
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    const json = await Cu.evalInSandbox(
      ${JSON.stringify(`(async () => JSON.stringify({ v: await (${source}).apply(null, ${JSON.stringify(args)}) }))()`)},
      sandbox);
    sendAsyncMessage(${JSON.stringify(channel)}, JSON.parse(json));
  })().catch((e) => sendAsyncMessage(${JSON.stringify(channel)}, { e: String(e) }));`;
  return new Promise((resolve, reject) => {
    browser.messageManager.addMessageListener(channel, ({ data }) =>
      data.e ? reject(new Error(data.e)) : resolve(data.v),
    );
    browser.messageManager.loadFrameScript(
      `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`,
      false,
    );
  });
}

/** A real key press where the focus is in the view. */
export async function pressKey(addon: string, view: string, key: string): Promise<void> {
  const browser = findView(addon, view);
  browser.focus();
  const processor = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  if (!processor?.beginInputTransaction(window, () => true)) throw new Error('no keyboard');
  const codes: Record<string, string> = { ' ': 'Space', '?': 'Slash' };
  const letter = /^[a-z]$/.test(key) ? `Key${key.toUpperCase()}` : key;
  const code = codes[key] ?? (/^\d$/.test(key) ? `Digit${key}` : letter);
  const event = new KeyboardEvent('', { key, code });
  processor.keydown(event);
  processor.keyup(event);
  await new Promise((settled) => setTimeout(settled, 60));
}

/** Gives the command of the extension's own key element ("Alt+Shift+F"), as pressing those keys does. */
export function pressShortcut(keys: string): void {
  const letter = keys.split('+').at(-1) ?? '';
  const modifiers = keys.toLowerCase().split('+').slice(0, -1);
  const element = [...document.querySelectorAll('keyset[id^="ext-keyset-id"] key')].find(
    (key) =>
      key.getAttribute('key') === letter && modifiers.every((one) => key.getAttribute('modifiers')?.includes(one)),
  );
  if (!element) throw new Error(`the browser knows no shortcut ${keys}`);
  (element as Element & { doCommand(): void }).doCommand();
}

/** A picture of the view as base64 PNG. */
export async function picture(addon: string, view: string): Promise<string> {
  const browser = findView(addon, view);
  const area = new DOMRect(0, 0, browser.clientWidth, browser.clientHeight);
  const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(area, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1] ?? '';
}

export function readClipboard(): { text: string; html: string } {
  const read = (flavour: string): string => {
    const transfer = Cc['@mozilla.org/widget/transferable;1']?.createInstance(Ci.nsITransferable);
    transfer?.init(null);
    transfer?.addDataFlavor(flavour);
    try {
      Services.clipboard.getData(transfer, Services.clipboard.kGlobalClipboard);
      const data: { value?: unknown } = {};
      transfer?.getTransferData(flavour, data);
      const value = data.value as { QueryInterface(type: unknown): { data: string } } | undefined;
      return value?.QueryInterface(Ci.nsISupportsString).data ?? '';
    } catch {
      return '';
    }
  };
  return { text: read('text/plain'), html: read('text/html') };
}
