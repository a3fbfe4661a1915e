/**
 * A real browser with the extension in it, driven as a reader drives it: a page is open in a tab, and one *view* of the
 * extension beside it, its popup or a tab with one of its own pages.
 */
export interface BrowserDriver {
  readonly name: 'chromium' | 'firefox';
  /** Opens a page in the page's tab and brings that tab to the front. */
  goto(url: string): Promise<void>;
  /** A real press on the toolbar button; resolves when the popup's document is there. The popup is then the view. */
  openPopup(): Promise<void>;
  closePopup(): Promise<void>;
  /** Opens a page of the extension ("/options.html") in a tab of its own, which is then the view. */
  openTab(path: string): Promise<void>;
  /** Waits for a tab that the extension itself opened, by how its path begins; it is then the view. */
  followTab(path: string): Promise<void>;
  /** Waits, 10 s unless told otherwise, for the side panel, in Firefox the sidebar; it is then the view. */
  followPanel(limitMs?: number): Promise<void>;
  closePanel(): Promise<void>;
  /** A real press on the toolbar button that waits for no popup: a panel takes it over. */
  pressAction(): Promise<void>;
  /**
   * Gives one of the extension’s commands as its keys would. In Chromium, where no protocol reaches the
   * browser’s own keys, the toolbar button is pressed first, to allow the page; what needs a press of its own stays shut.
   */
  pressShortcut(shortcut: Shortcut): Promise<void>;
  /** Chooses the extension's entry in the page's context menu, over an element. In Chromium as with shortcuts. */
  chooseFromMenu(selector: string, entry: MenuEntry): Promise<void>;
  /** Opens a page in another tab, in front of the page's. */
  openInFront(url: string): Promise<void>;
  /** Brings the page's tab to the front. */
  showPage(): Promise<void>;
  /** Closes the page's tab; an empty one takes its place behind the tab in front. */
  closePage(): Promise<void>;
  /** Closes every tab but the page's. */
  closeTabs(): Promise<void>;
  /** Runs a self-contained function in the view; arguments and result cross as JSON. */
  inView<A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** The same in the page that is open. */
  inPage<A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Runs a script's source in the view, past its content security policy. */
  addToView(source: string): Promise<void>;
  /** A key press in the view: "Tab", "Enter", " ", "Escape". */
  press(key: string): Promise<void>;
  /** A picture of the view, PNG. */
  screenshot(path: string): Promise<void>;
  clipboard(): Promise<{ readonly text: string; readonly html: string }>;
  close(): Promise<void>;
}

/** A command of the manifest's, and the keys that it has by default ("Alt+Shift+F"). */
export interface Shortcut {
  readonly command: string;
  readonly keys: string;
}

export interface MenuEntry {
  readonly id: string;
  readonly name: string;
}

export interface LaunchOptions {
  readonly executable: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** In a private window, where the extension is allowed. */
  readonly isPrivate?: boolean;
  /** Chromium's folder of settings; a fresh one if not named. */
  readonly profile?: string;
  /** Folder that downloads go to, without asking. */
  readonly downloads?: string;
  /** Further variables for the browser's process: where its voice is. */
  readonly env?: Readonly<Record<string, string>>;
}
