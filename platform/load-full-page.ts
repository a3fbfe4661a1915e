import { tabOf } from './active-tab.ts';
import { findReading, keepReading } from './kept-readings.ts';
import { readTabOf } from './read-tab.ts';
import type { ReadingState } from './reading-state.ts';

/** What the full page shows: a reading, and the tab that it came from. */
export interface FullPage {
  readonly state: ReadingState | { readonly kind: 'problem'; readonly problem: 'forgotten' };
  readonly tabId: number | null;
  readonly isTextOnly: boolean;
  /** Read off a tab of a private window, of which nothing may be kept. */
  readonly isPrivate: boolean;
}

const forgotten: FullPage = {
  state: { kind: 'problem', problem: 'forgotten' },
  tabId: null,
  isTextOnly: false,
  isPrivate: false,
};

async function keptPage(id: string): Promise<FullPage> {
  const kept = await findReading(id);
  if (!kept) return forgotten;
  const { digest, fromSelection, tabId, isTextOnly } = kept;
  return { state: { kind: 'article', digest, fromSelection, partial: false }, tabId, isTextOnly, isPrivate: false };
}

async function readPage(tabId: number, selectionIn: number | null): Promise<FullPage> {
  const [tab, state] = await Promise.all([tabOf(tabId), readTabOf(tabId, selectionIn)]);
  if (state.kind === 'article' && tab && !tab.isPrivate) {
    const id = await keepReading({
      digest: state.digest,
      fromSelection: state.fromSelection,
      tabId,
      isTextOnly: false,
    });
    // The same page again after a reload, whatever has become of the tab.
    if (id !== null) history.replaceState(null, '', `?id=${encodeURIComponent(id)}`);
  }
  return { state, tabId, isTextOnly: false, isPrivate: tab?.isPrivate ?? true };
}

function numberIn(query: URLSearchParams, name: string): number | null {
  const value = query.get(name);
  return value !== null && /^\d+$/.test(value) ? Number(value) : null;
}

/** What this page's address names: a kept reading, or a tab to read. */
export async function loadFullPage(address: string): Promise<FullPage> {
  const query = new URL(address).searchParams;
  const id = query.get('id');
  if (id !== null) return keptPage(id);
  const tab = numberIn(query, 'tab');
  return tab === null ? forgotten : readPage(tab, numberIn(query, 'selection'));
}
