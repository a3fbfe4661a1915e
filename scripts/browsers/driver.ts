/** A real browser with the extension in it, driven as a reader drives it. */
export interface BrowserDriver {
  readonly name: 'chromium' | 'firefox';
  goto(url: string): Promise<void>;
  /** A real press on the toolbar button; resolves when the popup's document is there. */
  openPopup(): Promise<void>;
  closePopup(): Promise<void>;
  /** Runs a self-contained function in the popup; arguments and result cross as JSON. */
  inPopup<A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** The same in the page that is open. */
  inPage<A extends unknown[], T>(fn: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Runs a script's source in the popup, past its content security policy. */
  addToPopup(source: string): Promise<void>;
  /** A key press in the popup: "Tab", "Enter", " ", "Escape". */
  press(key: string): Promise<void>;
  /** A picture of the popup, PNG. */
  screenshot(path: string): Promise<void>;
  clipboard(): Promise<{ readonly text: string; readonly html: string }>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly executable: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
}

export type Launch = (options: LaunchOptions) => Promise<BrowserDriver>;
