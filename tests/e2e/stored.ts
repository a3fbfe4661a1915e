import type { BrowserDriver } from '../../scripts/browsers/driver.ts';

interface Storing {
  readonly chrome: { readonly storage: Record<string, { get(key: string): Promise<Record<string, unknown>> }> };
}

/** A stored value, as it lies in the browser's storage; null where there is none. */
export const stored = (browser: BrowserDriver, area: 'local' | 'sync', key: string): Promise<unknown> =>
  browser.inView(
    async (where: 'local' | 'sync', name: string) => {
      const { chrome } = globalThis as unknown as Storing;
      return (await chrome.storage[where]?.get(name))?.[name] ?? null;
    },
    area,
    key,
  );

/**
 * Waits until a setting is stored. A view shows a change first, and Firefox writes it behind that: no person closes the
 * view within the same millisecond.
 */
export async function settingStored(browser: BrowserDriver, name: string, value: unknown): Promise<void> {
  for (const end = Date.now() + 5_000; ; await new Promise((again) => setTimeout(again, 20))) {
    const settings = (await stored(browser, 'local', 'settings')) as Record<string, unknown> | null;
    if (settings?.[name] === value) return;
    if (Date.now() > end) throw new Error(`${name} is not stored: ${JSON.stringify(settings)}`);
  }
}
