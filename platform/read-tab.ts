import { type ActiveTab, activeTab, mayReadFiles, tabOf } from './active-tab.ts';
import { capture } from './capture.ts';
import { nextTask } from './next-task.ts';
import { type ReadingState, readingState } from './reading-state.ts';

/** A page that is still coming is read again after this time. */
const pauseMs = 400;
/** How long a page may take to show anything, and how long to wait for the rest of what it shows already. */
const limitsMs = { nothing: 6000, part: 2500 };
/** Chromium hides the address of a page that nobody may read and on some never answers: no use in waiting. */
const hiddenLimitMs = 1000;

/** How long after the first attempt a state is worth another one. */
function patience(state: ReadingState): number {
  if (state.kind === 'article') return state.partial ? limitsMs.part : 0;
  return state.kind === 'problem' && state.problem === 'loading' ? limitsMs.nothing : 0;
}

async function attempt({ id, url, isReaderView }: ActiveTab, selectionIn: number | null): Promise<ReadingState> {
  // Loaded while the page is read.
  const finders = import('./finders.ts');
  const target = { tabId: id, selectionIn };
  const outcome = await (url === null ? capture(target, hiddenLimitMs) : capture(target));
  const { digestOf } = await finders;
  const mayRead = await mayReadFiles();
  // Of a long article each takes its time: what crosses, what is found in it, and the view.
  await nextTask();
  const state = readingState({ url, outcome, mayReadFiles: mayRead, isReaderView, digestOf });
  await nextTask();
  return state;
}

/**
 * Reads the page in the tab that `find` gives. Waits a while for a page that is still loading, then takes what there is.
 */
async function readTab(
  find: () => Promise<ActiveTab | null>,
  selectionIn: number | null = null,
): Promise<ReadingState> {
  const tab = await find();
  if (!tab) return { kind: 'problem', problem: 'noTab' };
  const start = Date.now();
  let state = await attempt(tab, selectionIn);
  while (Date.now() - start < patience(state)) {
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    state = await attempt((await find()) ?? tab, selectionIn);
  }
  return state;
}

/** Reads the page in the active tab. */
export function readActiveTab(): Promise<ReadingState> {
  return readTab(activeTab);
}

/** Reads the page in the tab with this id; with the number of a frame what is selected there, however short. */
export function readTabOf(id: number, selectionIn: number | null = null): Promise<ReadingState> {
  return readTab(() => tabOf(id), selectionIn);
}
