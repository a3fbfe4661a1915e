import type { BrowserDriver } from '../browsers/driver.ts';

/** Pages of the extension that show no article. */
export type OwnPage = 'saved' | 'options' | 'help';

/** What a picture shows: a shell of the extension over a page, as a reader with these wishes sees it. */
export interface Scene {
  readonly name: string;
  readonly shell: 'popup' | 'page' | 'panel' | OwnPage;
  /** A path of the pictures' own site, or an address of the browser's; none for a page that reads none. */
  readonly page: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Media features as the system would set them. */
  readonly media?: Readonly<Record<string, string>>;
  /** Width and height of the window, CSS px; `zoom` as the browser's own. The popup sizes itself. */
  readonly window?: readonly [width: number, height: number];
  readonly zoom?: number;
  /** Everything, however long; otherwise what is seen without scrolling. */
  readonly whole?: boolean;
  /** Of the interface; English if not named. */
  readonly locale?: 'ar' | 'de' | 'cy' | 'fr' | 'es';
  /** What is in the store of saved quotes, as the file that an export makes. */
  readonly saved?: string;
  readonly act?: (browser: BrowserDriver, origin: string) => Promise<void>;
}

/** A scene of one shell. */
export type SceneOf = Omit<Scene, 'shell'>;

export const dark = { 'prefers-color-scheme': 'dark' };
export const forced = { 'forced-colors': 'active' };
export const forcedDark = { ...forced, ...dark };
export const ARTICLE = '/article.html';
export const DESK: readonly [number, number] = [1280, 900];
