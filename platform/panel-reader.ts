import { type ActiveTab, activeTab } from './active-tab.ts';
import { onPageAllowed } from './panel-messages.ts';
import { readTabOf } from './read-tab.ts';
import type { ReadingState } from './reading-state.ts';
import { watchTabs } from './watch-tabs.ts';

type PanelState = ReadingState | { readonly kind: 'problem'; readonly problem: 'noAccess' };

/** Where the page is that was read: in front, behind another tab, no longer in its tab, or closed with it. */
export type PagePlace = 'here' | 'elsewhere' | 'moved' | 'closed';

export interface PanelView {
  readonly state: PanelState;
  /** The tab that was read. */
  readonly tab: ActiveTab | null;
  readonly place: PagePlace;
  /** The page in front is another one, and the reader has already allowed it. */
  readonly canReadFront: boolean;
}

function withoutFragment(url: string | null): string | null {
  return url === null ? null : url.replace(/#.*$/, '');
}

/** A browser hides the address of a page that it lets nobody read, or not yet: before a press that is the likely reason. */
async function readFront(tab: ActiveTab | null, isAllowed: boolean): Promise<PanelState> {
  if (!tab) return { kind: 'problem', problem: 'noTab' };
  const state = await readTabOf(tab.id).catch((): PanelState => ({ kind: 'problem', problem: 'broken' }));
  const isHidden = tab.url === null && state.kind === 'problem' && state.problem === 'browserPage';
  return isHidden && !isAllowed ? { kind: 'problem', problem: 'noAccess' } : state;
}

/**
 * Reads for a panel, which outlives the page beside it: an article stays until the reader asks for another one, and
 * `show` is told where its page has gone; anything else gives way to the next page. All of it in memory only.
 */
export class PanelReader {
  private readonly show: (view: PanelView) => void;
  private view: PanelView = { state: { kind: 'loading' }, tab: null, place: 'here', canReadFront: false };
  private front: ActiveTab | null = null;
  private isMoved = false;
  private isClosed = false;
  private rounds = 0;
  private readonly stops: (() => void)[] = [];

  constructor(show: (view: PanelView) => void) {
    this.show = show;
  }

  /** Reads the page in front and listens to what becomes of it. */
  async start(): Promise<void> {
    this.stops.push(onPageAllowed((tabId) => this.takes(tabId)));
    const tab = await activeTab();
    if (tab) this.stops.push(this.watch(tab.windowId));
    await this.read(false);
  }

  stop(): void {
    for (const stop of this.stops) stop();
  }

  /** Reads the page in front anew. `isAllowed`: the reader has just pressed the button on it. */
  async read(isAllowed: boolean): Promise<void> {
    this.set({ state: { kind: 'loading' }, place: 'here', canReadFront: false });
    await this.readQuietly(isAllowed);
  }

  private async readQuietly(isAllowed: boolean): Promise<void> {
    const round = ++this.rounds;
    const tab = await activeTab();
    const state = await readFront(tab, isAllowed);
    if (round !== this.rounds) return;
    this.front = tab;
    this.isMoved = false;
    this.isClosed = false;
    this.set({ state, tab, place: 'here', canReadFront: false });
  }

  private set(change: Partial<PanelView>): void {
    this.view = { ...this.view, ...change };
    this.show(this.view);
  }

  private takes(tabId: number): boolean {
    if (tabId !== this.front?.id) return false;
    void this.read(true);
    return true;
  }

  private watch(windowId: number): () => void {
    return watchTabs(windowId, {
      onFront: (tab) => {
        this.front = tab;
        this.follow();
      },
      onChanged: (tab, isDone) => this.changed(tab, isDone),
      onClosed: (id) => {
        this.isClosed ||= id === this.view.tab?.id;
        this.follow();
      },
    });
  }

  private changed(tab: ActiveTab, isDone: boolean): void {
    const { state } = this.view;
    const isFront = tab.id === this.front?.id;
    if (isFront) this.front = tab;
    if (tab.id === this.view.tab?.id && state.kind === 'article')
      this.isMoved = withoutFragment(tab.url) !== withoutFragment(state.digest.article.url);
    if (state.kind === 'article' || (isFront && isDone)) this.follow();
  }

  /** After the tabs have changed: an article stays with a note on its page, anything else makes room. */
  private follow(): void {
    if (this.view.state.kind !== 'article') {
      void this.readQuietly(false);
      return;
    }
    const place = this.place();
    const isWeb = /^(?:https?|file):/.test(this.front?.url ?? '');
    this.set({ place, canReadFront: place !== 'here' && isWeb });
  }

  private place(): PagePlace {
    if (this.isClosed) return 'closed';
    if (this.front?.id !== this.view.tab?.id) return 'elsewhere';
    return this.isMoved ? 'moved' : 'here';
  }
}
