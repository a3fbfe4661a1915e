import { browser } from 'wxt/browser';

/** What goes along with the reader's browser account when they ask for it. */
const key = 'settings';
/** The reader's choice, of this device alone. */
export const syncChoiceKey = 'sync';
/** The browsers take two writes a second at most; a slider makes more. */
const pauseMs = 1000;

export interface SyncChoice {
  readonly isOn: boolean;
}

/** Off unless the reader has switched it on. */
export function cleanSyncChoice(value: unknown): SyncChoice {
  return { isOn: typeof value === 'object' && value !== null && 'isOn' in value && value.isOn === true };
}

type Area = 'local' | 'sync';

async function stored(area: Area, name: string): Promise<unknown> {
  const values: Record<string, unknown> = await browser.storage[area].get(name);
  return values[name];
}

function areSettings(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Takes the settings of one place to the other as they are, a newer version's too; anything else stays where it is. */
async function carry(from: Area, to: Area): Promise<void> {
  const [value, there] = await Promise.all([stored(from, key), stored(to, key)]);
  if (areSettings(value) && JSON.stringify(value) !== JSON.stringify(there))
    await browser.storage[to].set({ [key]: value });
}

async function choose(isOn: boolean): Promise<void> {
  if (!isOn) return browser.storage.sync.remove(key);
  // What the account has already comes from a device of the same reader, who now wants it here.
  const isThere = areSettings(await stored('sync', key));
  await (isThere ? carry('sync', 'local') : carry('local', 'sync'));
}

/**
 * Keeps the settings of this device and of the reader's browser account in step while the reader wants that. Runs in the
 * background, so that it does not matter which view is open. Switching it off takes the settings out of the account.
 */
export function registerSync(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  // An account that refuses (full, signed out, forbidden) is tried again with the next change.
  const quietly = (done: Promise<void>) => done.catch(() => undefined);
  browser.storage.onChanged.addListener(async (changes, area) => {
    if (area === 'local' && syncChoiceKey in changes) {
      await quietly(choose(cleanSyncChoice(changes[syncChoiceKey]?.newValue).isOn));
      return;
    }
    if (!(key in changes) || !cleanSyncChoice(await stored('local', syncChoiceKey)).isOn) return;
    if (area === 'sync') await quietly(carry('sync', 'local'));
    if (area !== 'local') return;
    clearTimeout(timer);
    timer = setTimeout(() => quietly(carry('local', 'sync')), pauseMs);
  });
}
