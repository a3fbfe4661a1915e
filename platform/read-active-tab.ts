import { type ActiveTab, activeTab, mayReadFiles } from './active-tab.ts';
import { capture } from './capture.ts';
import { type ReadingState, readingState } from './reading-state.ts';

/** A page that is still coming is read again after this time, until the limit. */
const pauseMs = 400;
const limitMs = 6000;

function isUnfinished(state: ReadingState): boolean {
  return state.kind === 'article' ? state.partial : state.kind === 'problem' && state.problem === 'loading';
}

async function attempt(tab: ActiveTab): Promise<ReadingState> {
  const outcome = await capture(tab.id);
  return readingState({ url: tab.url, outcome, mayReadFiles: await mayReadFiles() });
}

/** Reads the page in the active tab. Waits a while for a page that is still loading, then takes what there is. */
export async function readActiveTab(now: () => number = Date.now): Promise<ReadingState> {
  const tab = await activeTab();
  if (!tab) return { kind: 'problem', problem: 'noTab' };
  const end = now() + limitMs;
  let state = await attempt(tab);
  while (isUnfinished(state) && now() < end) {
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    state = await attempt((await activeTab()) ?? tab);
  }
  return state;
}
